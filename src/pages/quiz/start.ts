import {loadBundledDataset} from '../../elements/loading/loader';
import {formatMonth} from '../../model/dates';
import type {Step, StepQuestion} from '../../model/lesson/lesson';
import {englishActivities} from '../../model/messages/activities';
import {quizQuery, readQuizUrl, type QuizUrl} from '../../model/quiz/url';
import {defaultRound} from '../../model/stances/stances';
import type {Dataset} from '../../model/types';
import type {Activity, ActivityContext} from '../activities/activity';
import {mountGuess} from '../activities/guess';
import {mountQuiz} from '../activities/quiz';
import {playStore} from '../activities/play-storage';
import {announce} from '../shared/announcer';
import {newSeed, type QuizSeedEvent} from '../activities/quiz-element';
import {pageMessages} from '../shared/messages';

const messages = pageMessages('activities', englishActivities);

/** Shows what the address asks for; rejects if the record cannot be had. */
export async function startQuizPage(): Promise<void> {
  const dataset = await loadBundledDataset('atlas.json');
  const host = document.querySelector<HTMLElement>('#activity')!;
  let activity: Activity | undefined;
  const show = () => {
    activity?.destroy();
    activity = mount(host, dataset);
  };
  show();
  addEventListener('popstate', show);
  host.addEventListener('quiz-seed', (event) => {
    const {count} = readQuizUrl(location.search);
    history.pushState(null, '', quizQuery((event as QuizSeedEvent).seed, count));
  });
}

function mount(host: HTMLElement, dataset: Dataset): Activity {
  const asked = readQuizUrl(location.search);
  const question = asked.guess ? guessing(asked, dataset) : quiz(asked);
  const step: Step = {
    id: 'alone',
    heading: question.text,
    text: question.text,
    // The round itself: a map that hides it shows no other in its place.
    show: {round: question.kind === 'guess' ? question.round : defaultRound(dataset.rounds)!.id},
    question,
    notes: [],
    minutes: 1,
  };
  // With this window alone: whoever comes next to a shared computer begins anew.
  const store = playStore({
    area: 'window',
    owner: 'alone',
    step: question.kind,
    question,
    version: dataset.version,
  });
  const context: ActivityContext = {dataset, step, messages, store, announce};
  markPlace(asked.guess ?? 'quiz');
  return question.kind === 'quiz' ? mountQuiz(host, context) : mountGuess(host, context);
}

/** A quiz without a seed is given one, so that its address asks the same again. */
function quiz({seed = newSeed(), count}: QuizUrl): StepQuestion {
  history.replaceState(null, '', quizQuery(seed, count) + location.hash);
  return {kind: 'quiz', text: messages.activity.seed(seed), seed, count};
}

function guessing({guess = 'countries', round}: QuizUrl, {rounds}: Dataset): StepQuestion {
  const {id} = rounds.find((known) => known.id === round) ?? defaultRound(rounds)!;
  const text = messages.activity.game(
    formatMonth(id, messages.locale),
    messages.activity.kinds[guess],
  );
  return {kind: 'guess', text, round: id, guess};
}

function markPlace(game: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-game]')) {
    if (link.dataset['game'] === game) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
