import {html, nothing, type TemplateResult} from 'lit';
import {formatMonth} from '../../model/dates';
import {MAX_TEAMS} from '../../model/quiz/guess-sheets';
import type {QuizSession} from '../../model/quiz/session';
import type {AnswerOption, QuizQuestion} from '../../model/quiz/types';
import type {Country, CountryCode, Round} from '../../model/types';
import type {ActivityTexts} from './activity-element';
import {renderEvidence} from './evidence';
import {
  renderLegend,
  renderHiddenMap,
  HIDDEN_CATEGORY,
  type ActivityMap,
  type ActivityMapContext,
} from './hidden-map';
import {renderCountrySelect} from './country-select';

/** Everything that the templates of a quiz depend on. */
export interface QuizView {
  readonly session: QuizSession;
  readonly seed: string;
  readonly chosen: CountryCode | undefined;
  readonly countries: readonly Country[];
  readonly mapContext: ActivityMapContext;
  readonly texts: ActivityTexts;
  readonly actions: QuizActions;
}

interface QuizActions {
  answer(answer: string | undefined): void;
  choose(country: CountryCode | undefined): void;
  next(): void;
  /** Without a seed: another quiz. */
  playAgain(seed?: string): void;
  setTeams(count: number): void;
}

/** A question with its choices or its map and, once it is answered, what the record says. */
export function renderQuestion(question: QuizQuestion, view: QuizView): TemplateResult {
  const isMap = question.choices.length === 0;
  const title = html`<h2 tabindex="-1">${question.prompt}</h2>`;
  const task = html`
    ${isMap ? renderPointing(question, view) : renderChoices(question, view)}
    ${view.session.given ? renderAnswer(question, view) : renderActions(view)}
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

function renderScoreBar({session, texts, actions}: QuizView) {
  const {activity} = texts.messages;
  const {right, counted} = session.score();
  const onTeams = (event: Event) =>
    actions.setTeams(Number((event.target as HTMLSelectElement).value));
  const teams = Array.from({length: session.teams}, (_, team) => session.score(team));
  return html`<div class="bar">
    <span>${activity.question(session.index + 1, session.questions.length)}</span>
    ${
      session.teams === 1
        ? counted > 0
          ? html`<span>${activity.points(right, counted)}</span>`
          : nothing
        : teams.map(
            (score, team) =>
              html`<span class=${team === session.teamOf(session.index) ? 'turn' : ''}
                >${activity.teamPoints(activity.team(team + 1), score.right, score.counted)}</span
              >`,
          )
    }
    ${
      session.canSetTeams
        ? html`<label class="teams"
            >${activity.teams}
            <select @change=${onTeams}>
              ${Array.from(
                {length: MAX_TEAMS},
                (_, index) =>
                  html`<option ?selected=${index + 1 === session.teams}>${index + 1}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${
      session.teams > 1 && !session.given
        ? html`<strong
            >${activity.turnOf(activity.team(session.teamOf(session.index) + 1))}</strong
          >`
        : nothing
    }
  </div>`;
}

function renderChoices({choices, answers}: QuizQuestion, {session, texts, actions}: QuizView) {
  const {given} = session;
  const {choiceMarks} = texts.messages.activity;
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
          @click=${() => actions.answer(choice.id)}
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
  const {session, chosen, countries} = view;
  const {messages, nameOf} = view.texts;
  const {activity} = messages;
  if (session.given) return nothing;
  const byName = renderCountrySelect(countries, chosen, messages, view.actions.choose);
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
  const {session, mapContext, actions} = view;
  const {messages, allMessages} = view.texts;
  const {activity} = messages;
  const {mark} = session.given!;
  return html`<div class="answer ${mark}">
    <p>
      <strong
        >${mark === 'hit' ? '✓ ' : mark === 'miss' ? '✗ ' : ''}${activity.verdicts[mark]}</strong
      >
      ${pointedAt(question, view)} ${question.explanation}
    </p>
    <div class="actions">
      <button type="button" class="main go-on" @click=${actions.next}>
        ${session.index === session.questions.length - 1 ? activity.toEnd : activity.nextQuestion}
      </button>
    </div>
    ${renderEvidence(
      question.letters,
      question.sources,
      mapContext.viewModel,
      activity,
      allMessages,
    )}
  </div>`;
}

/** Which state was pointed at, and what the record says of it. */
function pointedAt({choices, subject}: QuizQuestion, view: QuizView): string {
  const answer = view.session.given?.answer;
  if (choices.length > 0 || answer === undefined || !('round' in subject)) return '';
  const stance = view.mapContext.viewModel.viewOf(subject.round).stances.get(answer);
  const {messages, nameOf, labelOf} = view.texts;
  return messages.activity.pointedTo(nameOf(answer), labelOf(stance ?? ''));
}

function renderActions({session, chosen, texts, actions}: QuizView) {
  const {activity} = texts.messages;
  const isMap = session.question?.choices.length === 0;
  return html`<div class="actions">
    ${
      isMap
        ? html`<button
            type="button"
            class="main"
            aria-disabled=${chosen === undefined}
            @click=${() => actions.answer(chosen)}
          >
            ${activity.answerNow}
          </button>`
        : nothing
    }
    <button type="button" @click=${actions.next}>${activity.showAnswer}</button>
  </div>`;
}

function renderQuestionMap(question: QuizQuestion, view: QuizView) {
  const {subject} = question;
  if (!('round' in subject)) return nothing;
  const {mapContext, session} = view;
  const {messages} = view.texts;
  const round = mapContext.viewModel.viewOf(subject.round);
  const isPoint = subject.kind === 'point';
  if (!session.given) {
    const key = renderLegend(
      [{stance: HIDDEN_CATEGORY, label: messages.activity.hidden}],
      [],
      messages,
    );
    return renderHiddenMap(hiddenMap(subject.round, isPoint, view), key, mapContext);
  }
  const {stances, individualSpeakers, caption, sentence: description, categories, missing} = round;
  const country = isPoint ? subject.code : session.given.answer;
  const map = {stances, individualSpeakers, caption, description, country};
  return renderHiddenMap(map, renderLegend(categories, missing, messages), mapContext);
}

function hiddenMap(round: Round, nameless: boolean, view: QuizView): ActivityMap {
  const {countries, chosen} = view;
  const {activity, locale} = view.texts.messages;
  return {
    stances: new Map(countries.map(({code}) => [code, HIDDEN_CATEGORY])),
    lines: new Map(countries.map(({code}) => [code, [activity.hidden]])),
    caption: activity.hiddenMap(formatMonth(round.id, locale)),
    description: activity.hiddenHint,
    country: chosen,
    nameless,
  };
}
