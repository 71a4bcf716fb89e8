import {css} from 'lit';

/** Looks of the links, the code and the reference. */
export const shareStyles = css`
  label {
    display: block;
    font-weight: 600;
    margin-block: 12px 4px;
  }

  textarea,
  select,
  input[type='text'] {
    background: transparent;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    inline-size: 100%;
    padding: 6px 8px;
  }

  textarea {
    display: block;
    resize: vertical;
  }

  select {
    background: Canvas;
    color: CanvasText;
    inline-size: auto;
    min-block-size: 32px;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-block-start: 6px;
  }

  :is(label, .row, p) {
    font-size: var(--_text);
  }

  .row a {
    color: inherit;
    min-block-size: 24px;
  }

  .code {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }

  .code svg {
    display: block;
    inline-size: min(100%, 200px);
  }

  p {
    color: var(--_muted);
    margin: 8px 0 0;
    min-block-size: 1lh;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
