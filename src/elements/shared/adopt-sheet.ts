import type {CSSResult} from 'lit';

/** Gives an element the looks of a part that came later; once. */
export function adoptSheet({shadowRoot}: Element, {styleSheet}: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
