/** What an answer rests on: letters, and sources as links. */
import {html, type TemplateResult} from 'lit';
import {sourceList} from '../../elements/shared/source-list';
import {formatDay} from '../../model/dates';
import type {AllMessages} from '../../model/messages/views';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {Letter, SourceId} from '../../model/types';

/** The letters with their day, symbol and counts, and the sources to check them by. */
export function renderEvidence(
  letters: readonly Letter[],
  sources: readonly SourceId[],
  {dataset, sources: known}: AtlasViewModel,
  label: string,
  messages: AllMessages,
): TemplateResult {
  const nameOf = (letter: Letter) =>
    dataset.positions.find(({id}) => id === letter.position)?.letter ?? letter.position;
  return html`<div class="evidence" role="group" aria-label=${label}>
    <ul class="letters">
      ${letters.map(
        (letter) =>
          html`<li>
            ${formatDay(letter.date, messages.lang)},
            ${nameOf(letter)}${letter.symbol ? html` (${letter.symbol})` : ''}:
            ${countsOf(letter, messages)}
          </li>`,
      )}
    </ul>
    ${sourceList(sources, known, messages)}
  </div>`;
}

function countsOf({announced, signatories, listStatus}: Letter, {letters}: AllMessages): string {
  const formatCounts = listStatus === 'unpublished' ? letters.unpublished : letters.counts;
  return formatCounts(announced, signatories.length);
}
