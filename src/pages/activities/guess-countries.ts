/** State by state: what is guessed, and what the record says of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {swatch} from '../../elements/shared/swatch';
import {
  compareCountryScores,
  scoreCountryGuesses,
  standings,
  type Guess,
  type GuessResult,
  type CountryScore,
} from '../../model/quiz/guess-scores';
import {renderEvidence} from './evidence';
import {guessCategory} from './hidden-map';
import {renderCountrySelect} from './country-select';
import {renderTurn} from './guess-controls';
import {guessesOf, type GuessView} from './guess-view';

/** What is chosen, and the classes to guess. */
export function renderChoice(view: GuessView): TemplateResult {
  const {task, chosen, mapContext, actions} = view;
  const {messages, nameOf, labelOf} = view.texts;
  const {activity} = messages;
  const made = guessesOf(view);
  const ids: readonly Guess[] = [
    ...mapContext.viewModel.dataset.positions.map(({id}) => id),
    'none',
  ];
  const label = chosen ? activity.guessFor(nameOf(chosen)) : activity.guessForNone;
  return html`${renderCountrySelect(task.countries, chosen, messages, actions.choose)}
    <div class="guesses" role="group" aria-label=${label}>
      ${ids.map(
        (id) =>
          html`<button
            type="button"
            aria-disabled=${chosen === undefined}
            aria-pressed=${chosen !== undefined && made.get(chosen) === id}
            @click=${() => actions.guess(id)}
          >
            ${swatch(id)} ${labelOf(id)}
          </button>`,
      )}
    </div>`;
}

/** The guesses so far: each can be chosen again, to change it or take it back. */
export function renderTeamGuesses(view: GuessView): TemplateResult {
  const made = guessesOf(view);
  const {teams, chosen, actions} = view;
  const {asked} = view.task;
  const {nameOf, labelOf, messages} = view.texts;
  const {activity} = messages;
  const codes = asked ?? [...made.keys()];
  return html`<div class="sheet ${asked ? 'asked' : ''}">
    <p class="count">${activity.guesses(teams.nameOf(teams.current), made.size)}</p>
    <ul class="made">
      ${codes.map((code) => {
        const guess = made.get(code);
        const label = guess ? activity.guessed(labelOf(guess)) : activity.noGuess;
        return html`<li>
          <button
            type="button"
            aria-current=${code === chosen}
            title=${label}
            aria-label=${activity.labelled(nameOf(code), label)}
            @click=${() => actions.choose(code)}
          >
            ${guess ? swatch(guessCategory(guess)) : '?'} ${nameOf(code)}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Hits and misses, with the teams in their places and the reasons of each. */
export function renderTeamResult(view: GuessView): TemplateResult {
  const {history, current, nameOf} = view.teams;
  const {activity} = view.texts.messages;
  const scores = history.sheets.map((_, index) => scoreOf(view, index));
  const sum = ({hits, misses, uncounted}: CountryScore) =>
    html`<p class="score">
      ${activity.labelled(nameOf(current), activity.score(hits, misses, uncounted))}
    </p>`;
  return html`
    ${scores.length > 1 ? html`${renderTeamStandings(scores, view)} ${renderTurn(view)}` : scores.map(sum)}
    <ul class="results">
      ${scores[current]?.results.map((result) => renderResult(result, view))}
    </ul>
  `;
}

function scoreOf({teams, task, mapContext, texts}: GuessView, team: number): CountryScore {
  const {countries} = mapContext.viewModel.dataset;
  return scoreCountryGuesses(
    countries,
    task.round.round,
    teams.history.sheets[team]?.countries ?? new Map(),
    texts.messages,
  );
}

function renderTeamStandings(scores: readonly CountryScore[], {teams, texts}: GuessView) {
  const {activity} = texts.messages;
  // By number: two teams may bear the same name.
  const byTeam = new Map(scores.map((score, index) => [String(index), score]));
  return html`<ol class="standings" aria-label=${activity.ranking}>
    ${standings(byTeam, compareCountryScores).map(
      ({team, place, score}) =>
        html`<li value=${place}>
          ${activity.labelled(
            teams.nameOf(Number(team)),
            activity.score(score.hits, score.misses, score.uncounted),
          )}
        </li>`,
    )}
  </ol>`;
}

const SIGNS = {hit: '✓', miss: '✗', uncounted: '–'};

function renderResult(
  {country, guess, stance, mark, note, evidence}: GuessResult,
  view: GuessView,
) {
  const {nameOf, labelOf, messages, allMessages} = view.texts;
  const {activity} = messages;
  const letters = evidence.map(({letter}) => letter);
  const sources = [...new Set(evidence.flatMap((one) => one.sources))];
  return html`<li class=${mark} data-state=${country}>
    <details>
      <summary>
        <strong>${SIGNS[mark]} ${activity.result(nameOf(country), activity.marks[mark])}</strong>
        ${activity.resultGuess(labelOf(guess))} ${swatch(stance)}
        ${activity.resultAnswer(labelOf(stance))} ${note ?? nothing}
      </summary>
      ${renderEvidence(letters, sources, view.mapContext.viewModel, activity, allMessages)}
    </details>
  </li>`;
}
