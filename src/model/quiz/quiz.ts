import type {ActivityMessages} from '../messages/activities';
import {askCount, askStance, countSubjects, stanceSubjects} from './choice-questions';
import {askFind, askPoint, findSubjects, pointSubjects} from './map-questions';
import {askMove, moveSubjects} from './change-questions';
import type {QuizContext, QuizQuestion, QuestionTopic} from './types';
import {seededRandom, shuffled, type Random} from '../random';
import type {Dataset} from '../types';

/** Groups of subjects by kind; within a kind every group is as likely as any other. */
type Pools = Readonly<Record<QuestionTopic['kind'], QuestionTopic[][]>>;

const poolsByDataset = new WeakMap<Dataset, Pools>();

/**
 * A quiz made from the record: kinds take turns in an order of chance, and nothing is asked twice
 * in the same words. The same seed makes the same quiz from the same version of the record, on every machine.
 *
 * @param seed - Any text, such as one from an address.
 * @param count - How many questions; a small record may give fewer.
 */
export function makeQuiz(
  dataset: Dataset,
  seed: string,
  count: number,
  messages: ActivityMessages,
): readonly QuizQuestion[] {
  const random = seededRandom(seed);
  const pools = copyOf(poolsOf(dataset));
  const kinds = shuffled(Object.keys(pools) as QuestionTopic['kind'][], random);
  const questions: QuizQuestion[] = [];
  for (let turn = 0; questions.length < count && !isEmpty(pools); turn += 1) {
    const subject = drawFrom(pools[kinds[turn % kinds.length]!], random);
    if (subject) questions.push(questionOn(subject, {dataset, messages, random}));
  }
  return questions;
}

/** Everything that the quiz can ask of a record. */
export function subjectsOf(dataset: Dataset): readonly QuestionTopic[] {
  return Object.values(poolsOf(dataset)).flat(2);
}

/** A subject as a question; chance decides on the wrong choices and their order. */
export function questionOn(subject: QuestionTopic, making: QuizContext): QuizQuestion {
  switch (subject.kind) {
    case 'stance':
      return askStance(subject, making);
    case 'count':
      return askCount(subject, making);
    case 'move':
      return askMove(subject, making);
    case 'point':
      return askPoint(subject, making);
    case 'find':
      return askFind(subject, making);
  }
}

/** What an answer is by the record: for a state that it does not settle, neither right nor wrong. */
export function judge(question: QuizQuestion, answer: string): 'hit' | 'miss' | 'uncounted' {
  if (question.answers.has(answer)) return 'hit';
  return question.uncounted.has(answer) ? 'uncounted' : 'miss';
}

/** What a record can be asked is found once: a dataset never changes. */
function poolsOf(dataset: Dataset): Pools {
  const known = poolsByDataset.get(dataset);
  if (known) return known;
  const pools = {
    stance: stanceSubjects(dataset),
    count: countSubjects(dataset),
    move: moveSubjects(dataset),
    point: pointSubjects(dataset),
    find: findSubjects(dataset),
  };
  poolsByDataset.set(dataset, pools);
  return pools;
}

/** Pools to draw from: what was drawn is gone. */
function copyOf({stance, count, move, point, find}: Pools): Pools {
  return {
    stance: stance.map((group) => [...group]),
    count: count.map((group) => [...group]),
    move: move.map((group) => [...group]),
    point: point.map((group) => [...group]),
    find: find.map((group) => [...group]),
  };
}

function drawFrom(groups: readonly QuestionTopic[][], random: Random): QuestionTopic | undefined {
  const filled = groups.filter((group) => group.length > 0);
  const group = filled[random(filled.length)];
  const subject = group?.splice(random(group.length), 1)[0];
  // All countries that moved in one way are asked for in the same words.
  if (subject?.kind === 'move') group!.length = 0;
  return subject;
}

function isEmpty(pools: Pools): boolean {
  return Object.values(pools).every((groups) => groups.every((group) => group.length === 0));
}
