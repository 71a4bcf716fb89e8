/** The order of a lesson: nothing on the screen tells what a later step asks. */
import {hasUnknownList} from '../stances/stances';
import type {Dataset, RoundId} from '../types';
import type {Lesson, Step, StepQuestion} from './lesson';
import {countOf, placeholdersIn} from './placeholders';

type GuessQuestion = Extract<StepQuestion, {kind: 'guess'}>;

/** A place of a lesson that tells what a step asks, by the numbers of both steps, from 0. */
export interface Spoiler {
  readonly step: number;
  /** What of the step tells it: its map and legend, its words, or its answer. */
  readonly place: 'show' | 'heading' | 'text' | 'question';
  readonly asked: number;
}

/** A day of a date, which is no count. */
const DATES = /\b\d{1,2} \p{L}+ \d{4}\b/gu;

/** Finds what a class would see of an answer before it is asked; headings are in the list of steps. */
export function spoilersIn({steps}: Lesson, dataset: Dataset): readonly Spoiler[] {
  return steps.flatMap(({question}, asked) => {
    if (question?.kind !== 'guess') return [];
    return steps.flatMap((step, index) =>
      placesIn(step, index - asked, question, dataset).map((place) => ({
        step: index,
        place,
        asked,
      })),
    );
  });
}

/** @param distance - How far behind the asking step it stands; less than 0: before it. */
function placesIn(
  step: Step,
  distance: number,
  asked: GuessQuestion,
  dataset: Dataset,
): readonly Spoiler['place'][] {
  const tells = (text: string) => tellsNumber(text, asked, dataset);
  const {heading, text, question, show} = step;
  return [
    ...(distance < 0 && shows(step, asked.round) ? (['show'] as const) : []),
    ...(tells(heading) ? (['heading'] as const) : []),
    ...(distance <= 0 && tells(text) ? (['text'] as const) : []),
    ...(distance <= 0 &&
    question &&
    (tells(question.text) || (distance < 0 && answers(question, asked.round)))
      ? (['question'] as const)
      : []),
    // A guess is made on the map of an earlier round; of its own round the map is hidden.
    ...(distance === 0 && show.round > asked.round ? (['show'] as const) : []),
  ];
}

/** A step that asks hides its map until the answer: that tells the round asked, not the one shown. */
function shows({show, question}: Step, round: RoundId): boolean {
  if (question?.kind === 'guess') return question.round !== round && show.round === round;
  if (question?.kind === 'quiz') return false;
  return show.view === 'all' || show.round === round || show.versus === round;
}

/** The answer of a guess shows a whole round; a quiz asks about any. */
function answers(question: StepQuestion, round: RoundId): boolean {
  return question.kind === 'quiz' || (question.kind === 'guess' && question.round === round);
}

/** True if a text has a number that is asked for, as a placeholder or as it is. */
function tellsNumber(text: string, {guess, round: id}: GuessQuestion, dataset: Dataset): boolean {
  const round = dataset.rounds.find((one) => one.id === id);
  if (guess !== 'how-many' || !round || hasUnknownList(round)) return false;
  const asked = dataset.positions.map(({id: position}) => `${position} ${id}`);
  if (placeholdersIn(text).some((words) => asked.includes(words.trim()))) return true;
  const numbers = asked.map((words) => countOf(words, dataset));
  const written =
    text
      .replaceAll(/\{[^{}]*\}/g, '')
      .replaceAll(DATES, '')
      .match(/\d+/g) ?? [];
  return written.some((number) => numbers.includes(Number(number)));
}
