import {html, nothing, type TemplateResult} from 'lit';
import {formatMonth} from '../../model/dates';
import {MOST_TEAMS} from '../../model/quiz/guess-sheets';
import type {ActivityMessages} from '../../model/messages/activities';
import type {AllMessages} from '../../model/messages/views';
import type {QuizRun} from '../../model/quiz/session';
import type {Choice, QuizQuestion} from '../../model/quiz/types';
import type {Country, CountryCode, Round, Stance} from '../../model/types';
import {drawEvidence} from './evidence';
import {drawKey, drawMap, HIDDEN, type ActivityMap, type MapSurroundings} from './hidden-map';
import {drawStates} from './country-select';

/** All that the drawing of a quiz depends on, and what it asks for. */
export interface QuizView {
  readonly run: QuizRun;
  readonly seed: string;
  readonly chosen: CountryCode | undefined;
  readonly states: readonly Country[];
  readonly surroundings: MapSurroundings;
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
export function drawQuestion(question: QuizQuestion, view: QuizView): TemplateResult {
  const isMap = question.choices.length === 0;
  const title = html`<h2 tabindex="-1">${question.prompt}</h2>`;
  const task = html`
    ${isMap ? drawPointing(question, view) : drawChoices(question, view)}
    ${view.run.given ? drawAnswer(question, view) : drawActions(view)}
  `;
  return html`${drawBar(view)}
  ${
    isMap
      ? html`<div class="columns">
          ${title} ${drawQuestionMap(question, view)}
          <div class="panel">${task}</div>
        </div>`
      : html`${title} ${task}`
  }`;
}

function drawBar({run, messages: {activity}, setTeams}: QuizView) {
  const {right, counted} = run.score();
  const onTeams = (event: Event) => setTeams(Number((event.target as HTMLSelectElement).value));
  const teams = Array.from({length: run.teams}, (_, team) => run.score(team));
  return html`<div class="bar">
    <span>${activity.question(run.at + 1, run.questions.length)}</span>
    ${
      run.teams === 1
        ? html`<span>${activity.points(right, counted)}</span>`
        : teams.map(
            (score, team) =>
              html`<span class=${team === run.teamOf(run.at) ? 'turn' : ''}
                >${activity.teamPoints(activity.team(team + 1), score.right, score.counted)}</span
              >`,
          )
    }
    ${
      run.canSetTeams
        ? html`<label class="teams"
            >${activity.teams}
            <select @change=${onTeams}>
              ${Array.from(
                {length: MOST_TEAMS},
                (_, index) =>
                  html`<option ?selected=${index + 1 === run.teams}>${index + 1}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${
      run.teams > 1 && !run.given
        ? html`<strong>${activity.turnOf(activity.team(run.teamOf(run.at) + 1))}</strong>`
        : nothing
    }
  </div>`;
}

function drawChoices({choices, answers}: QuizQuestion, {run, messages, answer}: QuizView) {
  const {given} = run;
  const {choiceMarks} = messages.activity;
  const markOf = ({id}: Choice) => {
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
function drawPointing({subject}: QuizQuestion, view: QuizView) {
  const {run, chosen, states, messages, nameOf, choose} = view;
  const {activity} = messages;
  if (run.given) return nothing;
  const byName = drawStates(states, chosen, messages, choose);
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

function drawAnswer(question: QuizQuestion, view: QuizView) {
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
        ${run.at === run.questions.length - 1 ? activity.toEnd : activity.nextQuestion}
      </button>
    </div>
    ${drawEvidence(
      question.letters,
      question.sources,
      surroundings.presentation,
      activity.evidence,
      allMessages,
    )}
  </div>`;
}

/** Which state was pointed at, and what the record says of it. */
function pointedAt({choices, subject}: QuizQuestion, view: QuizView): string {
  const answer = view.run.given?.answer;
  if (choices.length > 0 || answer === undefined || !('round' in subject)) return '';
  const stance = view.surroundings.presentation.viewOf(subject.round).stances.get(answer);
  return view.messages.activity.pointedTo(view.nameOf(answer), view.labelOf(stance ?? ''));
}

function drawActions({run, chosen, messages: {activity}, answer, next}: QuizView) {
  const isMap = run.question?.choices.length === 0;
  return html`<div class="actions">
    ${
      isMap
        ? html`<button
            type="button"
            class="main"
            aria-disabled=${chosen === undefined}
            @click=${() => answer(chosen)}
          >
            ${activity.answerNow}
          </button>`
        : nothing
    }
    <button type="button" @click=${next}>${activity.showAnswer}</button>
  </div>`;
}

function drawQuestionMap(question: QuizQuestion, view: QuizView) {
  const {subject} = question;
  if (!('round' in subject)) return nothing;
  const {messages, surroundings, run} = view;
  const shown = surroundings.presentation.viewOf(subject.round);
  const isPoint = subject.kind === 'point';
  if (!run.given) {
    const key = drawKey([{stance: HIDDEN, label: messages.activity.hidden}], [], messages);
    return drawMap(hiddenMap(subject.round, isPoint, view), key, surroundings);
  }
  const {stances, alone, caption, sentence: description, classes, missing} = shown;
  const country = isPoint ? subject.code : run.given.answer;
  const map = {stances, alone, caption, description, country};
  return drawMap(map, drawKey(classes, missing, messages), surroundings);
}

function hiddenMap(round: Round, nameless: boolean, view: QuizView): ActivityMap {
  const {states, messages, chosen} = view;
  const {activity, locale} = messages;
  return {
    stances: new Map(states.map(({code}) => [code, HIDDEN])),
    lines: new Map(states.map(({code}) => [code, [activity.hidden]])),
    caption: activity.hiddenMap(formatMonth(round.id, locale)),
    description: activity.hiddenHint,
    country: chosen,
    nameless,
  };
}
