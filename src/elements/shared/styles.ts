import {css, unsafeCSS} from 'lit';
import {CONTAINER, TYPE_SIZES} from '../../map/style/host';

/**
 * Tokens that every element shares. Type and text colour come from the page; the rest is
 * derived from them, so that an article's own look carries through, light or dark.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(TYPE_SIZES)};
    --_muted: color-mix(in srgb, currentColor 74%, transparent);
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    --_control-border: color-mix(in srgb, currentColor 56%, transparent);
    --_hover-background: color-mix(in srgb, currentColor 6%, transparent);
    --_background: var(--stance-background, Canvas);
    --_accent: var(--stance-accent, currentColor);
    box-sizing: border-box;
    display: block;
    font-family: var(--stance-font, inherit);
    line-height: 1.45;
    /* Kept as it is written, the room between the elements would be lines. */
    white-space: normal !important;
  }

  :host([hidden]) {
    display: none;
  }

  /* Dark on light on paper, whatever the page is on a screen. */
  @media print {
    :host {
      --_background: Canvas !important;
      background: none !important;
      color: CanvasText !important;
      color-scheme: only light !important;
    }
  }

  /*
   * What a page says of all elements it says of this one too, above :host, and would be passed on
   * inside. Face and colour are welcome; what the author put into the tag is left alone.
   */
  :where(:host > :not(slot, h2, h3)) {
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: normal;
    letter-spacing: normal;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    word-spacing: normal;
  }

  /* English in an Arabic article: the full stop stands at the end of the sentence, on whichever side. */
  :where(p, caption, .sources li) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .visually-hidden {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/** For elements with container queries of their own. */
export const container = unsafeCSS(`:host{${CONTAINER}}`);

/** Buttons: one look, at least 24 px, 44 px where a finger is the pointer. */
export const buttons = css`
  button {
    appearance: none;
    background: transparent;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    line-height: 1.2;
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 4px 10px;
  }

  button:hover {
    background: var(--_hover-background);
  }

  button[aria-pressed='true'],
  button[aria-current='true'] {
    background: color-mix(in srgb, currentColor 14%, transparent);
    border-color: currentColor;
    font-weight: 600;
  }

  button:disabled {
    color: var(--_muted);
    cursor: default;
    opacity: 0.6;
  }

  button.link-button {
    border: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media (pointer: coarse) {
    button:not(.link-button) {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media print {
    button:not(.link-button) {
      display: none;
    }
  }
`;

/** A field for text. 16 px at least: a phone zooms in on less. */
export const field = css`
  input[type='text'] {
    background: transparent;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: inherit;
    font: inherit;
    font-size: max(var(--_font-size), 16px);
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 12px;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;
