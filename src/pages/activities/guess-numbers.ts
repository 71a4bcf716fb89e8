/** How many: a number of each team for each letter, and what the lists count. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  compareNumberScores,
  scoreCountGuesses,
  standings,
  type NumberResult,
  type NumberScore,
} from '../../model/quiz/guess-scores';
import {capitalize} from '../../model/text';
import type {Position} from '../../model/types';
import {renderEvidence} from './evidence';
import {nameAsTyped} from './guess-controls';
import type {GuessView} from './guess-view';

/** A line for each team, with its name and its numbers. */
export function renderNumbers(view: GuessView): TemplateResult {
  const {activity} = view.texts.messages;
  const {countries, positions} = view.mapContext.viewModel.dataset;
  return html`<table
      class="numbers"
      id="numbers"
      @keydown=${(event: KeyboardEvent) => onEnter(event, view)}
    >
      ${renderHead(positions, view)}
      <tbody>
        ${view.teams.history.sheets.map((_, team) => renderCountRow(team, positions, view))}
      </tbody>
    </table>
    <p class="count">${activity.wholeNumber(countries.length)}</p>`;
}

/** Enter goes on to the next field; from the last one it reveals. */
function onEnter(event: KeyboardEvent, {actions}: GuessView): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const fields = [...(event.currentTarget as Element).querySelectorAll('input')];
  const next = fields[fields.indexOf(event.target as HTMLInputElement) + 1];
  if (next) next.focus();
  else actions.reveal();
}

function renderHead(positions: readonly Position[], {texts}: GuessView, last?: string) {
  const {activity} = texts.messages;
  return html`<thead>
    <tr>
      <th scope="col"><span class="visually-hidden">${activity.turn}</span></th>
      ${positions.map(({letter}) => html`<th scope="col">${capitalize(letter)}</th>`)}
      ${last ? html`<th scope="col">${last}</th>` : nothing}
    </tr>
  </thead>`;
}

function renderCountRow(team: number, positions: readonly Position[], view: GuessView) {
  const {teams, actions} = view;
  const {activity} = view.texts.messages;
  const isAlone = teams.history.sheets.length === 1;
  const name = teams.nameOf(team);
  return html`<tr>
    <th scope="row">
      ${
        isAlone
          ? name
          : html`<input
              class="team-name"
              aria-label=${activity.teamName(team + 1)}
              .value=${name}
              maxlength="24"
              @input=${(event: Event) => nameAsTyped(event, team, view)}
              @change=${({target}: Event) =>
                actions.nameTeam(team, (target as HTMLInputElement).value)}
            />`
      }
    </th>
    ${positions.map((position) => html`<td>${renderNumber(team, position, view)}</td>`)}
  </tr>`;
}

function renderNumber(team: number, {id, letter}: Position, view: GuessView) {
  const {teams, actions, mapContext, texts} = view;
  const {activity} = texts.messages;
  const max = mapContext.viewModel.dataset.countries.length;
  const onChange = ({target}: Event) => {
    const {value, validity} = target as HTMLInputElement;
    actions.guessCount(team, id, value !== '' && validity.valid ? Number(value) : undefined);
  };
  // As it is typed: a clicker may turn the slide before the field is left.
  const onInput = (event: Event) => {
    const {validity} = event.target as HTMLInputElement;
    if (validity.valid) onChange(event);
  };
  return html`<input
    type="number"
    inputmode="numeric"
    aria-label=${activity.labelled(teams.nameOf(team), activity.howMany(letter))}
    min="0"
    max=${max}
    step="1"
    .value=${String(teams.history.sheets[team]?.numbers.get(id) ?? '')}
    @input=${onInput}
    @change=${onChange}
  />`;
}

/** What the lists count and, a line each, what the teams wrote, the nearest first. */
export function renderNumbersResult(view: GuessView): TemplateResult {
  const {teams, mapContext} = view;
  const {activity} = view.texts.messages;
  const {positions} = mapContext.viewModel.dataset;
  const scores = new Map(
    teams.history.sheets.map((_, team) => [String(team), scoreOf(view, team)]),
  );
  const answers = scores.get('0')?.results ?? [];
  return html`<table class="numbers ranking" aria-label=${activity.ranking}>
      ${renderHead(positions, view, activity.off)}
      <tbody>
        <tr class="right">
          <th scope="row">${activity.numbersAnswer}</th>
          ${answers.map(({answer}) => html`<td>${answer ?? activity.unknownNumber}</td>`)}
          <td></td>
        </tr>
        ${standings(scores, compareNumberScores).map(({team, place, score}) => renderScore(Number(team), place, score, view))}
      </tbody>
    </table>
    ${answers.map(({position, note}) => (note ? html`<p>${activity.labelled(view.texts.labelOf(position), note)}</p>` : nothing))}
    ${renderAllEvidence(answers, view)}`;
}

function renderScore(
  team: number,
  place: number,
  {counted, distance, results}: NumberScore,
  {teams, texts}: GuessView,
) {
  const {activity} = texts.messages;
  const name = teams.nameOf(team);
  return html`<tr>
    <th scope="row">${teams.history.sheets.length > 1 ? activity.place(place, name) : name}</th>
    ${results.map(({guess}) => html`<td>${guess ?? activity.unknownNumber}</td>`)}
    <td>${counted ? distance : activity.unknownNumber}</td>
  </tr>`;
}

/** Folded: after the answer the class looks at the numbers first. */
function renderAllEvidence(answers: readonly NumberResult[], view: GuessView) {
  const {mapContext, task} = view;
  const {messages, allMessages} = view.texts;
  const {activity} = messages;
  return html`<details class="all-evidence">
    <summary>${activity.evidence}</summary>
    ${answers.map(({position, sources}) => {
      const letters = task.round.round.letters.filter((letter) => letter.position === position);
      return renderEvidence(letters, sources, mapContext.viewModel, activity, allMessages);
    })}
  </details>`;
}

function scoreOf({teams, task, mapContext, texts}: GuessView, team: number): NumberScore {
  const {positions} = mapContext.viewModel.dataset;
  return scoreCountGuesses(
    positions,
    task.round.round,
    teams.history.sheets[team]?.numbers ?? new Map(),
    texts.messages,
  );
}
