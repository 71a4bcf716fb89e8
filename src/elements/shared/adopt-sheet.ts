import type {CSSResult} from 'lit';
import {adoptSheets} from '../base/sheets';

/** Gives an element the looks of a part that came later; once. */
export function adoptSheet({shadowRoot}: Element, {styleSheet}: CSSResult): void {
  if (shadowRoot && styleSheet) adoptSheets(shadowRoot, [styleSheet]);
}
