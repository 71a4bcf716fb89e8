import {html, type TemplateResult} from 'lit';
import type {ActMessages} from '../../model/messages/acts';
import {ActKindEvent} from './rail-events';
import type {KindChoice} from './shown-acts';

/** Renders the list of kinds; a choice is told to the element that it stands in. */
export function renderKinds(
  host: EventTarget,
  kinds: readonly KindChoice[],
  chosen: string | null,
  {rail}: ActMessages,
): TemplateResult {
  const onChange = ({target}: Event) =>
    host.dispatchEvent(new ActKindEvent((target as HTMLSelectElement).value || null));
  return html`<select class="kinds" aria-label=${rail.kind} @change=${onChange}>
    <option value="" .selected=${chosen === null}>${rail.allKinds}</option>
    ${kinds.map(
      ({id, label, count}) =>
        html`<option value=${id} .selected=${id === chosen}>
          ${rail.kindCount(label, count)}
        </option>`,
    )}
  </select>`;
}
