import {css} from 'lit';

/** Looks of the downloads. */
export const downloadStyles = css`
  section {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_text);
    gap: 8px 24px;
  }

  .group {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .group span {
    font-weight: 600;
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
    flex-basis: 100%;
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
