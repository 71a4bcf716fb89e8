/** Renders the lesson questions for print, with room to write and with answers. */
import {escapeHtml} from '../../src/map/world/inline-svg';
import {labelsOf} from '../../src/model/stances/categories';
import {formatMonth} from '../../src/model/dates';
import type {Lesson, Step, StepQuestion} from '../../src/model/lesson/lesson';
import {englishActivities} from '../../src/model/messages/activities';
import type {HandoutMessages} from '../../src/model/messages/handout';
import {scoreCountGuesses, scoreCountryGuesses} from '../../src/model/quiz/guess-scores';
import {makeQuiz} from '../../src/model/quiz/quiz';
import type {QuizQuestion} from '../../src/model/quiz/types';
import {nameOrder} from '../../src/model/name-order';
import type {Dataset, Round, SourceId} from '../../src/model/types';
import {references} from './handout-letters';

type Asked<K extends StepQuestion['kind']> = Extract<StepQuestion, {kind: K}>;

/** Blank lines for an answer. */
const OPEN_LINES = 4;

/** Blank rows for countries that the class chooses. */
const CHOSEN_STATES = 6;

/** With more right answers than this, the sheet gives the explanation instead of the list. */
const FEW = 12;

/** Renders the questions of a lesson on a separate sheet, with a checkbox to leave it out. */
export function handoutLesson(lesson: Lesson, dataset: Dataset, messages: HandoutMessages): string {
  const {handout} = messages;
  const writer = new QuestionWriter(dataset, messages);
  const asked = lesson.steps.filter(({question}) => question);
  const guesses = asked.filter(isGuess);
  const others = asked.filter((step) => !isGuess(step));
  const [name, date] = handout.nameAndDate;
  const control = `<label class="control"><input type="checkbox" name="lesson" value="${lesson.id}" checked> ${escapeHtml(handout.printLesson(lesson.title))}</label>`;
  return `<section class="lesson" data-lesson="${lesson.id}">${control}
<div class="sheet-head"><h2>${escapeHtml(lesson.title)}</h2><p class="answer">${escapeHtml(handout.version(lesson.title))}</p><p>${escapeHtml(lesson.about)}</p>
<p class="who room"><span>${name}</span><span>${date}</span></p></div>
${guessPage(guesses, writer, messages)}${others.map((step, i) => writer.step(step, guesses.length + i + 1)).join('')}</section>`;
}

/** Renders the guesses on a separate page, because later questions give the answers away. */
function guessPage(
  guesses: readonly Step[],
  writer: QuestionWriter,
  {handout}: HandoutMessages,
): string {
  if (guesses.length === 0) return '';
  const steps = guesses.map((step, i) => writer.step(step, i + 1)).join('');
  return `<div class="guesses"><p class="room">${escapeHtml(handout.guessFirst)}</p>${steps}</div>`;
}

function isGuess({question}: Step): boolean {
  return question?.kind === 'guess';
}

class QuestionWriter {
  readonly #dataset: Dataset;
  readonly #messages: HandoutMessages;

  constructor(dataset: Dataset, messages: HandoutMessages) {
    this.#dataset = dataset;
    this.#messages = messages;
  }

  step(step: Step, number: number): string {
    const {handout} = this.#messages;
    const notes = step.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('');
    const teacher = notes && `<div class="answer"><h4>${handout.forTeacher}</h4>${notes}</div>`;
    return `<article class="question"><div class="head"><h3>${escapeHtml(handout.step(number, step.heading))}</h3><p>${escapeHtml(step.text)}</p>
<p class="asked">${escapeHtml(step.question!.text)}</p></div>${this.#asked(step.question!)}${teacher}</article>`;
  }

  #asked(question: StepQuestion): string {
    switch (question.kind) {
      case 'open':
        return room(OPEN_LINES);
      case 'guess':
        return question.guess === 'countries' ? this.#countries(question) : this.#numbers(question);
      case 'quiz':
        return this.#quiz(question);
    }
  }

  /** Renders a row per country, or blank rows where the class chooses the countries. */
  #countries({round: id, countries: states}: Asked<'guess'>): string {
    const {handout} = this.#messages;
    const {positions, countries} = this.#dataset;
    const round = this.#roundOf(id);
    const labels = labelsOf(positions, this.#messages);
    const guesses = new Map((states ?? []).map((code) => [code, 'none']));
    const {results} = scoreCountryGuesses(countries, round, guesses, englishActivities);
    const rows = results.map(({country, stance, note}) => [
      this.#nameOf(country),
      note ?? labels.get(stance) ?? '',
    ]);
    const empty = Array.from({length: states ? 0 : CHOSEN_STATES}, () => ['', '']);
    const choices = [...positions.map(({short}) => short), this.#messages.tableLabels['none']!];
    const sources = round.letters.flatMap((letter) => letter.sources);
    return `<p>${escapeHtml(handout.guesses(choices))}</p>${this.#table(handout.country, handout.guess, [...rows, ...empty])}${this.#check(sources)}`;
  }

  #numbers({round: id}: Asked<'guess'>): string {
    const {handout} = this.#messages;
    const {positions} = this.#dataset;
    const {results} = scoreCountGuesses(positions, this.#roundOf(id), new Map(), englishActivities);
    const rows = results.map(({position, answer, note}) => [
      positions.find((candidate) => candidate.id === position)?.letter ?? position,
      note ?? String(answer),
    ]);
    const sources = results.flatMap((result) => result.sources);
    return `${this.#table(handout.letterColumn, handout.number, rows)}${this.#check(sources)}`;
  }

  /** Renders a table of prompts, room for guesses, and right answers for the answer sheet. */
  #table(first: string, second: string, rows: readonly (readonly string[])[]): string {
    const {handout} = this.#messages;
    const lines = rows.map(
      ([asked = '', right = '']) =>
        `<tr><th scope="row">${escapeHtml(asked)}</th><td class="room"></td><td class="answer">${escapeHtml(right)}</td></tr>`,
    );
    return `<table><thead><tr><th scope="col">${first}</th><th scope="col" class="room">${second}</th><th scope="col" class="answer">${handout.answerColumn}</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
  }

  #quiz({seed, count}: Asked<'quiz'>): string {
    const items = makeQuiz(this.#dataset, seed, count, englishActivities).map(
      (question) =>
        `<li>${escapeHtml(question.prompt)}${this.#choices(question)}<div class="answer"><p><b>${this.#messages.handout.answerTitle}</b> ${escapeHtml(this.#right(question))}</p></div>${this.#check(question.sources)}</li>`,
    );
    return `<ol class="quiz">${items.join('')}</ol>`;
  }

  #choices({choices, subject}: QuizQuestion): string {
    if (choices.length > 0) {
      const items = choices.map(({label}) => `<li>${escapeHtml(label)}</li>`);
      return `<ul class="choices">${items.join('')}</ul>`;
    }
    if (subject.kind === 'point')
      return ` <span class="room">${this.#messages.handout.markOnMap}</span>`;
    return room(1);
  }

  #right({choices, answers, explanation}: QuizQuestion): string {
    const codes = [...answers];
    const labels = choices.length
      ? choices.filter(({id}) => answers.has(id)).map(({label}) => label)
      : codes.map((code) => this.#nameOf(code)).toSorted(nameOrder(this.#messages.locale));
    return labels.length > FEW ? explanation : this.#messages.handout.answer(labels, explanation);
  }

  #check(ids: readonly SourceId[]): string {
    const sources = references(this.#dataset, ids, this.#messages);
    return `<p class="answer">${this.#messages.handout.checkIn(sources)}</p>`;
  }

  #roundOf(id: string): Round {
    const round = this.#dataset.rounds.find((candidate) => candidate.id === id);
    // Lessons are validated earlier, so this would be a bug in the build.
    if (!round)
      throw new Error(`${formatMonth(id, this.#messages.locale)} is not a round of the dataset.`);
    return round;
  }

  #nameOf(code: string): string {
    return this.#dataset.countries.find((country) => country.code === code)?.name ?? code;
  }
}

function room(lines: number): string {
  return `<div class="room lines">${'<div></div>'.repeat(lines)}</div>`;
}
