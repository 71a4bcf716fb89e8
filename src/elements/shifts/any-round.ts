import {html, nothing, type TemplateResult} from 'lit';
import type {RoundView} from '../../model/view/view-model';
import type {AllMessages} from '../../model/messages/views';
import {defaultComparison} from '../../model/view/resolve-view';
import type {CountryCode, RoundId} from '../../model/types';
import {formatMonthShort} from '../../model/dates';
import {nameOrder} from '../../model/name-order';
import {swatch} from '../shared/swatch';
import {tableLabelOf} from '../../model/view/table-labels';
import type {ShiftsContext} from './context';

/** The countries that changed between any two rounds, each with its position in all of them. */
export function renderAnyRound(
  codes: readonly CountryCode[],
  rounds: readonly RoundView[],
  plan: ShiftsContext,
): TemplateResult {
  const {messages, names, country, choose, locale} = plan;
  const compareNames = nameOrder(locale);
  const named = codes
    .map((code) => ({code, name: names.get(code) ?? code}))
    .toSorted((a, b) => compareNames(a.name, b.name));
  const title = messages.shifts.count(messages.shifts.anyList, codes.length);
  return html`<section>
    <h3 id="any-title">${title}</h3>
    <p class="hint">${messages.shifts.anyHint}</p>
    <div class="scroll" role="region" aria-labelledby="any-title" tabindex="0">
      <table class="any" part="shift" data-shift="any">
        <thead>
          <tr>
            <th scope="col">${messages.table.country}</th>
            ${rounds.map((round) => renderMonth(round, locale))}
          </tr>
        </thead>
        <tbody>
          ${named.map(
            ({code, name}) =>
              html`<tr data-code=${code}>
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    aria-current=${code === country}
                    @click=${() => choose(code)}
                  >
                    ${name}
                  </button>
                </th>
                ${rounds.map(({stances}) => renderPosition(stances.get(code) ?? 'outside', plan))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function renderMonth({round, caption}: RoundView, locale: string) {
  const {month, year} = formatMonthShort(round.id, locale);
  return html`<th scope="col" abbr=${caption}>${month} ${year}</th>`;
}

function renderPosition(stance: string, plan: ShiftsContext) {
  const label = tableLabelOf(stance, plan.positions, plan.messages);
  return html`<td>${swatch(stance)} <span class="word">${label}</span></td>`;
}

/** A button that compares the round on show with the one that a reader would mean. */
export function renderOffer(
  rounds: readonly RoundView[],
  shown: RoundId,
  {shifts}: AllMessages,
  start: (other: RoundId) => void,
) {
  const ids = rounds.map(({round}) => round);
  const pair = defaultComparison(ids, shown);
  const other = rounds.find(({round: {id}}) => id !== shown && pair?.includes(id));
  if (!other) return nothing;
  return html`<button type="button" @click=${() => start(other.round.id)}>
    ${shifts.compareWith(other.caption)}
  </button>`;
}
