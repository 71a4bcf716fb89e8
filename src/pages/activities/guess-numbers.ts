/** How many: a number of each team for each letter, and what the lists count. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  compareNumberScores,
  scoreCountGuesses,
  standings,
  type NumberResult,
  type NumberScore,
} from '../../model/quiz/guess-scores';
import type {Position} from '../../model/types';
import {renderEvidence} from './evidence';
import {nameAsTyped} from './guess-controls';
import type {GuessView} from './guess-view';

/** A row for each team, with its name and its numbers. */
export function renderNumbers(view: GuessView): TemplateResult {
  const {activity} = view.texts.messages;
  const {countries, positions} = view.mapContext.viewModel.dataset;
  return html`<div class="numbers" id="numbers">
      ${view.teams.history.sheets.map((_, team) => renderCountRow(team, positions, view))}
    </div>
    <p class="count">${activity.wholeNumber(countries.length)}</p>`;
}

function renderCountRow(team: number, positions: readonly Position[], view: GuessView) {
  const {teams, actions} = view;
  const {activity} = view.texts.messages;
  const isAlone = teams.history.sheets.length === 1;
  return html`<div class="row" role="group" aria-label=${teams.nameOf(team)}>
    ${
      isAlone
        ? nothing
        : html`<input
            class="team-name"
            aria-label=${activity.teamName(team + 1)}
            .value=${teams.nameOf(team)}
            maxlength="24"
            @input=${(event: Event) => nameAsTyped(event, team, view)}
            @change=${({target}: Event) => actions.nameTeam(team, (target as HTMLInputElement).value)}
          />`
    }
    ${positions.map((position) => renderNumber(team, position, view))}
  </div>`;
}

function renderNumber(team: number, {id, letter}: Position, view: GuessView) {
  const {teams, actions, mapContext, texts} = view;
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
  return html`<label
    >${texts.messages.activity.howMany(letter)}
    <input
      type="number"
      inputmode="numeric"
      min="0"
      max=${max}
      step="1"
      .value=${String(teams.history.sheets[team]?.numbers.get(id) ?? '')}
      @input=${onInput}
      @change=${onChange}
    />
  </label>`;
}

/** What the lists count, how far off each team was, and the teams in their places. */
export function renderNumbersResult(view: GuessView): TemplateResult {
  const {teams} = view;
  const {activity} = view.texts.messages;
  const scores = teams.history.sheets.map((_, team) => scoreOf(view, team));
  const byTeam = new Map(scores.map((score, team) => [String(team), score]));
  return html`
    ${
      scores.length > 1
        ? html`<ol class="standings" aria-label=${activity.ranking}>
            ${standings(byTeam, compareNumberScores).map(
              ({team, place, score}) =>
                html`<li value=${place}>
                  ${activity.labelled(teams.nameOf(Number(team)), sumOf(score, view))}
                </li>`,
            )}
          </ol>`
        : html`<p class="score">
            ${scores.map((score) => activity.labelled(teams.nameOf(0), sumOf(score, view)))}
          </p>`
    }
    <ul class="results">
      ${scores[0]?.results.map((result, index) => renderLetter(result, index, scores, view))}
    </ul>
  `;
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

function sumOf(
  {counted, distance}: NumberScore,
  {
    texts: {
      messages: {activity},
    },
  }: GuessView,
): string {
  return counted ? activity.distance(distance, counted) : activity.noneCounted;
}

/** One letter: what its list counts, and what each team wrote. */
function renderLetter(
  result: NumberResult,
  index: number,
  scores: readonly NumberScore[],
  view: GuessView,
) {
  const {mapContext, task, teams} = view;
  const {messages, allMessages, labelOf} = view.texts;
  const {activity} = messages;
  const {position, answer, note, sources} = result;
  const letters = task.round.round.letters.filter((letter) => letter.position === position);
  const guesses = scores.map(({results}, team) => ({
    team: teams.nameOf(team),
    guess: guessOf(results[index], view),
  }));
  return html`<li data-position=${position}>
    <p>
      <strong>
        ${activity.numberAnswer(labelOf(position), String(answer ?? activity.marks.uncounted))}
      </strong>
      ${activity.numberGuesses(guesses)} ${note ?? nothing}
    </p>
    ${renderEvidence(letters, sources, mapContext.viewModel, activity.evidence, allMessages)}
  </li>`;
}

function guessOf(
  result: NumberResult | undefined,
  {
    texts: {
      messages: {activity},
    },
  }: GuessView,
): string {
  if (result?.guess === undefined) return activity.noNumber;
  return activity.number(result.guess, result.distance);
}
