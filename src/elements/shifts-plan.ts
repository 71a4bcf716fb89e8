import {html, nothing, type TemplateResult} from 'lit';
import {labelsOf} from '../model/classes';
import type {AllMessages} from '../model/messages-parts';
import {compareNames} from '../model/search';
import type {CountryCode, Position, Stance} from '../model/types';

/** What the parts of `<stance-shifts>` have in common: words, names, and what a name does. */
export interface ShiftsPlan {
  readonly messages: AllMessages;
  readonly positions: readonly Position[];
  readonly names: ReadonlyMap<CountryCode, string>;
  /** The open state. */
  readonly country: CountryCode | undefined;
  choose(code: CountryCode): void;
}

/** A stance in the words of the legend. */
export function labelOf(stance: Stance, {positions, messages}: ShiftsPlan): string {
  return labelsOf(positions, messages).get(stance) ?? stance;
}

/** A stance in a word. */
export function shortOf(stance: Stance, {positions, messages}: ShiftsPlan): string {
  const position = positions.find(({id}) => id === stance);
  return position?.short ?? messages.shifts.short[stance] ?? stance;
}

/** The names of states, in their order, each a button that opens its state. */
export function nameList(
  codes: readonly CountryCode[],
  {names, country, choose}: ShiftsPlan,
): TemplateResult {
  const named = codes
    .map((code) => [code, names.get(code) ?? code] as const)
    .toSorted(([, a], [, b]) => compareNames(a, b));
  return html`<ul class="names">
    ${named.map(
      ([code, name]) =>
        html`<li>
          <button
            type="button"
            class="plain"
            aria-current=${code === country ? 'true' : nothing}
            @click=${() => choose(code)}
          >
            ${name}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What was chosen of a figure, listed below it; the buttons above name it as what they control. */
export function namesPanel(
  id: string,
  chosen: {readonly label: string; readonly states: readonly CountryCode[]} | undefined,
  plan: ShiftsPlan,
): TemplateResult {
  return html`<div id=${id} class="panel" ?hidden=${!chosen}>
    ${
      chosen
        ? html`<h4>${chosen.label}</h4>
            ${nameList(chosen.states, plan)}`
        : nothing
    }
  </div>`;
}
