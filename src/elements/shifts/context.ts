import {html, nothing, type TemplateResult} from 'lit';
import {labelsOf} from '../../model/stances/categories';
import type {AllMessages} from '../../model/messages/views';
import type {CountryCode, Position, Stance} from '../../model/types';
import {nameList, type NameListPlan} from '../shared/country-list';

/** What the parts of `<stance-shifts>` have in common: words, names, and what a name does. */
export interface ShiftsPlan extends NameListPlan {
  readonly messages: AllMessages;
  readonly positions: readonly Position[];
}

/** A stance in the words of the legend. */
export function labelOf(stance: Stance, {positions, messages}: ShiftsPlan): string {
  return labelsOf(positions, messages).get(stance) ?? stance;
}

/** A stance in a word. */
export function shortOf(stance: Stance, {positions, messages}: ShiftsPlan): string {
  const position = positions.find(({id}) => id === stance);
  return position?.short ?? messages.tableLabels[stance] ?? stance;
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
