import {html, nothing, type TemplateResult} from 'lit';
import {standings} from '../../model/quiz/guess-scores';
import {quizQuery} from '../../model/quiz/url';
import {compareQuizScores} from '../../model/quiz/session';
import type {QuizQuestion} from '../../model/quiz/types';
import type {QuizView} from './quiz-question';
import {isSingleFile} from '../shared/urls';

/** The end of a quiz: the result, all answers, and how to be asked the same again. */
export function renderEnd(view: QuizView): TemplateResult {
  const {session, seed, actions} = view;
  const {activity} = view.texts.messages;
  const {right, counted} = session.score();
  if (session.questions.length === 0) return html`<h2 tabindex="-1">${activity.nothing}</h2>`;
  return html`
    <h2 tabindex="-1">${activity.resultsOf(right, counted)}</h2>
    ${session.teams > 1 ? renderStandings(view) : nothing}
    <p class="repeat">${activity.seed(seed)} ${renderUrl(view)}</p>
    <div class="actions">
      <button type="button" class="main" @click=${() => actions.playAgain()}>
        ${activity.anotherQuiz}
      </button>
      <button type="button" @click=${() => actions.playAgain(seed)}>${activity.sameAgain}</button>
    </div>
    <h3 id="all">${activity.allAnswers}</h3>
    <ol class="all" aria-labelledby="all" tabindex="0">
      ${session.questions.map((question, index) => renderGivenAnswer(question, index, view))}
    </ol>
  `;
}

function renderStandings({session, texts}: QuizView) {
  const {activity} = texts.messages;
  const scores = new Map(
    Array.from({length: session.teams}, (_, team) => [
      activity.team(team + 1),
      session.score(team),
    ]),
  );
  return html`<ol class="standings" aria-label=${activity.ranking}>
    ${standings(scores, compareQuizScores).map(
      ({team, place, score}) =>
        html`<li value=${place}>${activity.teamPoints(team, score.right, score.counted)}</li>`,
    )}
  </ol>`;
}

/** Only where there is a page to go to: a single file may have none beside it. */
function renderUrl({session, seed, texts}: QuizView) {
  const {activity} = texts.messages;
  if (isSingleFile) return nothing;
  const {href} = new URL(`quiz.html${quizQuery(seed, session.questions.length)}`, document.baseURI);
  return html`${activity.sameQuiz} <a class="address" href=${href}>${href}</a>`;
}

function renderGivenAnswer(question: QuizQuestion, index: number, {session, texts}: QuizView) {
  const {activity} = texts.messages;
  const {answer, mark = 'skipped'} = session.givenTo(index) ?? {};
  const choice = question.choices.find(({id}) => id === answer);
  const sign = {hit: '✓ ', miss: '✗ ', uncounted: '', skipped: ''}[mark];
  const given =
    answer === undefined
      ? activity.noAnswer
      : activity.answered(
          choice?.label ?? texts.nameOf(answer),
          `${sign}${activity.verdicts[mark]}`,
        );
  return html`<li class=${mark}>
    <strong>${question.prompt}</strong>
    <span>${given}</span>
    <span>${activity.rightIs(question.explanation)}</span>
  </li>`;
}
