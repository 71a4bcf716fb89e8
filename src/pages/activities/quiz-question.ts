import {html, nothing, type TemplateResult} from 'lit';
import {formatMonth} from '../../model/dates';
import {MAX_TEAMS} from '../../model/quiz/guess-sheets';
import type {ActivityMessages} from '../../model/messages/activities';
import type {AllMessages} from '../../model/messages/views';
import type {QuizSession} from '../../model/quiz/session';
import type {AnswerOption, QuizQuestion} from '../../model/quiz/types';
import type {Country, CountryCode, Round, Stance} from '../../model/types';
import {renderEvidence} from './evidence';
import {
  renderLegend,
  renderHiddenMap,
  HIDDEN_CATEGORY,
  type ActivityMap,
  type ActivityMapContext,
} from './hidden-map';
import {renderCountrySelect} from './country-select';

/** All that the drawing of a quiz depends on, and what it asks for. */
export interface QuizView {
  readonly run: QuizSession;
  readonly seed: string;
  readonly chosen: CountryCode | undefined;
  readonly countries: readonly Country[];
  readonly surroundings: ActivityMapContext;
  readonly messages: ActivityMessages;
  readonly allMessages: AllMessages;
  nameOf(code: CountryCode): string;
  labelOf(stance: Stance): string;
  answer(answer: string | undefined): void;
  choose(country: CountryCode | undefined): void;
  next(): void;
  /** Without a seed: another quiz. */
  again(seed?: string): void;
  setTeams(count: number): void;
}

/** A question with its choices or its map and, once it is answered, what the record says. */
export function renderQuestion(question: QuizQuestion, view: QuizView): TemplateResult {
  const isMap = question.choices.length === 0;
  const title = html`<h2 tabindex="-1">${question.prompt}</h2>`;
  const task = html`
    ${isMap ? renderPointing(question, view) : renderChoices(question, view)}
    ${view.run.given ? renderAnswer(question, view) : renderActions(view)}
  `;
  return html`${renderScoreBar(view)}
  ${
    isMap
      ? html`<div class="columns">
          ${title} ${renderQuestionMap(question, view)}
          <div class="panel">${task}</div>
        </div>`
      : html`${title} ${task}`
  }`;
}

function renderScoreBar({run, messages: {activity}, setTeams}: QuizView) {
  const {right, counted} = run.score();
  const onTeams = (event: Event) => setTeams(Number((event.target as HTMLSelectElement).value));
  const teams = Array.from({length: run.teams}, (_, team) => run.score(team));
  return html`<div class="bar">
    <span>${activity.question(run.index + 1, run.questions.length)}</span>
    ${run.teams === 1 ? html`<span>${activity.points(right, counted)}</span>` : teams.map((score, team) => html`<span class=${team === run.teamOf(run.index) ? 'turn' : ''}>${activity.teamPoints(activity.team(team + 1), score.right, score.counted)}</span>`)}
    ${
      run.canSetTeams
        ? html`<label class="teams"
            >${activity.teams}
            <select @change=${onTeams}>
              ${Array.from({length: MAX_TEAMS}, (_, index) => html`<option ?selected=${index + 1 === run.teams}>${index + 1}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${run.teams > 1 && !run.given ? html`<strong>${activity.turnOf(activity.team(run.teamOf(run.index) + 1))}</strong>` : nothing}
  </div>`;
}

function renderChoices({choices, answers}: QuizQuestion, {run, messages, answer}: QuizView) {
  const {given} = run;
  const {choiceMarks} = messages.activity;
  const markOf = ({id}: AnswerOption) => {
    if (!given) return '';
    if (answers.has(id)) return 'right';
    return given.answer === id ? 'wrong' : '';
  };
  return html`<ol class="choices">
    ${choices.map((choice, index) => {
      const mark = markOf(choice);
      return html`<li>
        <button
          type="button"
          class="choice ${mark}"
          aria-keyshortcuts=${index + 1}
          aria-disabled=${given !== undefined}
          @click=${() => answer(choice.id)}
        >
          <kbd aria-hidden="true">${index + 1}</kbd>
          <span>${choice.label}</span>
          ${mark ? html`<em>${mark === 'right' ? '✓' : '✗'} ${choiceMarks[mark]}</em>` : nothing}
        </button>
      </li>`;
    })}
  </ol>`;
}

/** To be pointed at on the map; by name as well, though not in sight where a name tells. */
function renderPointing({subject}: QuizQuestion, view: QuizView) {
  const {run, chosen, countries, messages, nameOf, choose} = view;
  const {activity} = messages;
  if (run.given) return nothing;
  const byName = renderCountrySelect(countries, chosen, messages, choose);
  const isNameless = subject.kind === 'point';
  const named = isNameless ? activity.chosenUnnamed : activity.chosen(nameOf(chosen ?? ''));
  return html`<p class="chosen">${chosen ? named : activity.noneChosen}</p>
    ${
      isNameless
        ? html`<details class="by-name">
            <summary>${activity.byName}</summary>
            ${byName}
          </details>`
        : byName
    }`;
}

function renderAnswer(question: QuizQuestion, view: QuizView) {
  const {run, surroundings, messages, allMessages, next} = view;
  const {activity} = messages;
  const {mark} = run.given!;
  return html`<div class="answer ${mark}">
    <p>
      <strong
        >${mark === 'hit' ? '✓ ' : mark === 'miss' ? '✗ ' : ''}${activity.verdicts[mark]}</strong
      >
      ${pointedAt(question, view)} ${question.explanation}
    </p>
    <div class="actions">
      <button type="button" class="main go-on" @click=${next}>
        ${run.index === run.questions.length - 1 ? activity.toEnd : activity.nextQuestion}
      </button>
    </div>
    ${renderEvidence(question.letters, question.sources, surroundings.viewModel, activity.evidence, allMessages)}
  </div>`;
}

/** Which state was pointed at, and what the record says of it. */
function pointedAt({choices, subject}: QuizQuestion, view: QuizView): string {
  const answer = view.run.given?.answer;
  if (choices.length > 0 || answer === undefined || !('round' in subject)) return '';
  const stance = view.surroundings.viewModel.viewOf(subject.round).stances.get(answer);
  return view.messages.activity.pointedTo(view.nameOf(answer), view.labelOf(stance ?? ''));
}

function renderActions({run, chosen, messages: {activity}, answer, next}: QuizView) {
  const isMap = run.question?.choices.length === 0;
  return html`<div class="actions">
    ${isMap ? html`<button type="button" class="main" aria-disabled=${chosen === undefined} @click=${() => answer(chosen)}>${activity.answerNow}</button>` : nothing}
    <button type="button" @click=${next}>${activity.showAnswer}</button>
  </div>`;
}

function renderQuestionMap(question: QuizQuestion, view: QuizView) {
  const {subject} = question;
  if (!('round' in subject)) return nothing;
  const {messages, surroundings, run} = view;
  const shown = surroundings.viewModel.viewOf(subject.round);
  const isPoint = subject.kind === 'point';
  if (!run.given) {
    const key = renderLegend(
      [{stance: HIDDEN_CATEGORY, label: messages.activity.hidden}],
      [],
      messages,
    );
    return renderHiddenMap(hiddenMap(subject.round, isPoint, view), key, surroundings);
  }
  const {stances, individualSpeakers, caption, sentence: description, categories, missing} = shown;
  const country = isPoint ? subject.code : run.given.answer;
  const map = {stances, individualSpeakers, caption, description, country};
  return renderHiddenMap(map, renderLegend(categories, missing, messages), surroundings);
}

function hiddenMap(round: Round, nameless: boolean, view: QuizView): ActivityMap {
  const {countries, messages, chosen} = view;
  const {activity, locale} = messages;
  return {
    stances: new Map(countries.map(({code}) => [code, HIDDEN_CATEGORY])),
    lines: new Map(countries.map(({code}) => [code, [activity.hidden]])),
    caption: activity.hiddenMap(formatMonth(round.id, locale)),
    description: activity.hiddenHint,
    country: chosen,
    nameless,
  };
}
