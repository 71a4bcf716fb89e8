import {css} from 'lit';

/** Looks of the downloads. */
export const downloadStyles = css`
  .downloads {
    display: grid;
    font-size: var(--_text);
    gap: 14px;
    padding-block-start: 6px;
  }

  .group {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .group span {
    flex: 1 0 100%;
    font-weight: 600;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  select {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: CanvasText;
    font: inherit;
    min-block-size: 32px;
    padding: 2px 6px;
  }

  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }

  label {
    align-items: center;
    display: flex;
    gap: 8px;
    min-block-size: 24px;
  }

  input {
    block-size: 18px;
    flex: none;
    inline-size: 18px;
    margin: 3px;
  }

  p {
    color: var(--_muted);
    margin: 0;
    overflow-wrap: anywhere;
  }

  [role='alert'] {
    color: inherit;
    font-weight: 600;
  }

  /* Nothing can be downloaded from paper. */
  @media print {
    :host {
      display: none;
    }
  }
`;
