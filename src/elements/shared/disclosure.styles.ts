import {css} from 'lit';

/** Looks of what is opened by its heading: names, sources, remarks. */
export const disclosureStyles = css`
  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 4px;
  }

  /* On paper nothing can be opened: all is. */
  @media print {
    summary {
      break-after: avoid;
      list-style: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
