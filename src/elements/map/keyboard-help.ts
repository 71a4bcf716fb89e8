import {html, type TemplateResult} from 'lit';
import type {AllMessages} from '../../model/messages/views';
import {renderShortcutList} from '../shared/shortcut-list';

/** The list of keys, as a native dialog: it closes by Escape and gives focus back. */
export function renderKeyboardHelp({map, help}: AllMessages): TemplateResult {
  return html`<dialog class="help" aria-labelledby="keys-title">
    <h2 id="keys-title">${help.title}</h2>
    ${renderShortcutList(help.shortcuts)}
    <form method="dialog"><button>${map.close}</button></form>
  </dialog>`;
}
