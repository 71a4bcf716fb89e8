/** What an answer rests on: letters, and sources as links. */
import {html, nothing, type TemplateResult} from 'lit';
import {sourceList, type Sources} from '../../elements/shared/source-list';
import {letterDetails} from '../../model/description/letter';
import {isUnDocument} from '../../model/description/un-document';
import type {ActivityMessages} from '../../model/messages/activities';
import type {AllMessages} from '../../model/messages/views';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {CountryCode, Letter, SourceId} from '../../model/types';

/** The letters with their day, symbol and counts, and the sources to check them by. */
export function renderEvidence(
  letters: readonly Letter[],
  sources: readonly SourceId[],
  {dataset, names, sources: known}: AtlasViewModel,
  activity: ActivityMessages['activity'],
  messages: AllMessages,
): TemplateResult {
  const nameOf = (code: CountryCode) => names.get(code) ?? code;
  return html`<div class="evidence" role="group" aria-label=${activity.evidence}>
    <ul class="letters">
      ${letters.map((letter) => html`<li>${messages.evidence.letter(letterDetails(letter, dataset.positions, nameOf, messages))}</li>`)}
    </ul>
    ${renderSources(sources, known, activity, messages)}
  </div>`;
}

/** The documents of the UN; what others wrote of them is folded, for a headline may take sides. */
function renderSources(
  ids: readonly SourceId[],
  known: Sources,
  {headlines}: ActivityMessages['activity'],
  messages: AllMessages,
) {
  const isNeutral = (id: SourceId) => isUnDocument(known.get(id) ?? {url: ''});
  const others = ids.filter((id) => !isNeutral(id));
  return html`${sourceList(ids.filter(isNeutral), known, messages)}
  ${
    others.length > 0
      ? html`<details class="others">
          <summary>${messages.sources.title}</summary>
          <p>${headlines}</p>
          ${sourceList(others, known, messages)}
        </details>`
      : nothing
  }`;
}
