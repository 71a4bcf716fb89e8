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
import type {GuessView} from './guess-view';

/** A row for each team, with its name and its numbers. */
export function renderNumbers(view: GuessView): TemplateResult {
  const {book, surroundings, messages} = view;
  const {activity} = messages;
  const {countries, positions} = surroundings.viewModel.dataset;
  return html`<div class="numbers" id="numbers">
      ${book.sheets.map((_, team) => renderCountRow(team, positions, view))}
    </div>
    <p class="count">${activity.wholeNumber(countries.length)}</p>`;
}

function renderCountRow(team: number, positions: readonly Position[], view: GuessView) {
  const {book, teamName, nameTeam, messages} = view;
  const {activity} = messages;
  const isAlone = book.sheets.length === 1;
  return html`<div class="row" role="group" aria-label=${teamName(team)}>
    ${isAlone ? nothing : html`<input class="team-name" aria-label=${activity.teamName(team + 1)} .value=${teamName(team)} maxlength="24" @change=${({target}: Event) => nameTeam(team, (target as HTMLInputElement).value)} />`}
    ${positions.map((position) => renderNumber(team, position, view))}
  </div>`;
}

function renderNumber(team: number, {id, letter}: Position, view: GuessView) {
  const {book, count, surroundings, messages} = view;
  const most = surroundings.viewModel.dataset.countries.length;
  const onChange = ({target}: Event) => {
    const {value, validity} = target as HTMLInputElement;
    count(team, id, value !== '' && validity.valid ? Number(value) : undefined);
  };
  return html`<label
    >${messages.activity.howMany(letter)}
    <input
      type="number"
      inputmode="numeric"
      min="0"
      max=${most}
      step="1"
      .value=${String(book.sheets[team]?.numbers.get(id) ?? '')}
      @change=${onChange}
    />
  </label>`;
}

/** What the lists count, how far off each team was, and the teams in their places. */
export function renderNumbersResult(view: GuessView): TemplateResult {
  const {book, messages, teamName} = view;
  const {activity} = messages;
  const scores = book.sheets.map((_, team) => scoreOf(view, team));
  const byTeam = new Map(scores.map((score, team) => [String(team), score]));
  return html`
    ${
      scores.length > 1
        ? html`<ol class="standings" aria-label=${activity.ranking}>
            ${standings(byTeam, compareNumberScores).map(({team, place, score}) => html`<li value=${place}>${activity.labelled(teamName(Number(team)), sumOf(score, view))}</li>`)}
          </ol>`
        : html`<p class="score">
            ${scores.map((score) => activity.labelled(teamName(0), sumOf(score, view)))}
          </p>`
    }
    <ul class="results">
      ${scores[0]?.results.map((result, index) => renderLetter(result, index, scores, view))}
    </ul>
  `;
}

function scoreOf({book, shown, surroundings, messages}: GuessView, team: number): NumberScore {
  const {positions} = surroundings.viewModel.dataset;
  return scoreCountGuesses(
    positions,
    shown.round,
    book.sheets[team]?.numbers ?? new Map(),
    messages,
  );
}

function sumOf({counted, distance}: NumberScore, {messages: {activity}}: GuessView): string {
  return counted ? activity.distance(distance, counted) : activity.noneCounted;
}

/** One letter: what its list counts, and what each team wrote. */
function renderLetter(
  result: NumberResult,
  index: number,
  scores: readonly NumberScore[],
  view: GuessView,
) {
  const {surroundings, shown, messages, allMessages, labelOf, teamName} = view;
  const {activity} = messages;
  const {position, answer, note, sources} = result;
  const letters = shown.round.letters.filter((letter) => letter.position === position);
  const guesses = scores.map(({results}, team) => ({
    team: teamName(team),
    guess: guessOf(results[index], view),
  }));
  return html`<li data-position=${position}>
    <p>
      <strong>
        ${activity.numberAnswer(labelOf(position), String(answer ?? activity.marks.uncounted))}
      </strong>
      ${activity.numberGuesses(guesses)} ${note ?? nothing}
    </p>
    ${renderEvidence(letters, sources, surroundings.viewModel, activity.evidence, allMessages)}
  </li>`;
}

function guessOf(result: NumberResult | undefined, {messages: {activity}}: GuessView): string {
  if (result?.guess === undefined) return activity.noNumber;
  return activity.number(result.guess, result.distance);
}
