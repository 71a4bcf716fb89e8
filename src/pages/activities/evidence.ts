/** What an answer rests on: letters, and sources as links. */
import {html, type TemplateResult} from 'lit';
import {sourceList} from '../../elements/shared/source-list';
import {letterDetails} from '../../model/description/letter';
import type {AllMessages} from '../../model/messages/views';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {CountryCode, Letter, SourceId} from '../../model/types';

/** The letters with their day, symbol and counts, and the sources to check them by. */
export function renderEvidence(
  letters: readonly Letter[],
  sources: readonly SourceId[],
  {dataset, names, sources: known}: AtlasViewModel,
  label: string,
  messages: AllMessages,
): TemplateResult {
  const nameOf = (code: CountryCode) => names.get(code) ?? code;
  return html`<div class="evidence" role="group" aria-label=${label}>
    <ul class="letters">
      ${letters.map((letter) => html`<li>${messages.evidence.letter(letterDetails(letter, dataset.positions, nameOf, messages))}</li>`)}
    </ul>
    ${sourceList(sources, known, messages)}
  </div>`;
}
