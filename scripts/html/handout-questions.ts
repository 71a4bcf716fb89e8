/** Renders the lesson questions for print, with room to write and with answers. */
import {aroundHtml, html, type Content, type Markup} from '../../src/model/html';
import {labelsOf} from '../../src/model/stances/categories';
import {formatMonth} from '../../src/model/dates';
import type {Lesson, Step, StepQuestion} from '../../src/model/lesson/lesson';
import {fillLesson} from '../../src/model/lesson/placeholders';
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
export function handoutLesson(asked: Lesson, dataset: Dataset, messages: HandoutMessages): Markup {
  const {handout} = messages;
  const lesson = fillLesson(asked, dataset);
  const writer = new QuestionWriter(dataset, messages);
  const steps = lesson.steps.filter(({question}) => question);
  const guesses = steps.filter(isGuess);
  const others = steps.filter((step) => !isGuess(step));
  const [name, date] = handout.nameAndDate;
  const control = html`<label class="control"><input type="checkbox" name="lesson" value="${lesson.id}" checked> ${handout.printLesson(lesson.title)}</label>`;
  return html`<section class="lesson" data-lesson="${lesson.id}">${control}
<div class="sheet-head"><h2>${lesson.title}</h2><p class="answer">${handout.version(lesson.title)}</p><p>${lesson.about}</p>
<p class="who room"><span>${name}</span><span>${date}</span></p></div>
${guessPage(guesses, writer, messages)}${others.map((step, i) => writer.step(step, guesses.length + i + 1))}</section>`;
}

/** Renders the guesses on a separate page, because later questions give the answers away. */
function guessPage(
  guesses: readonly Step[],
  writer: QuestionWriter,
  {handout}: HandoutMessages,
): Content {
  if (guesses.length === 0) return undefined;
  const steps = guesses.map((step, i) => writer.step(step, i + 1));
  return html`<div class="guesses"><p class="room">${handout.guessFirst}</p>${steps}</div>`;
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

  step(step: Step, number: number): Markup {
    const {handout} = this.#messages;
    const notes = step.notes.map((note) => html`<p>${note}</p>`);
    const teacher =
      notes.length > 0 && html`<div class="answer"><h4>${handout.forTeacher}</h4>${notes}</div>`;
    return html`<article class="question"><div class="head"><h3>${handout.step(number, step.heading)}</h3><p>${step.text}</p>
<p class="asked">${step.question!.text}</p></div>${this.#asked(step.question!)}${teacher}</article>`;
  }

  #asked(question: StepQuestion): Markup {
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
  #countries({round: id, countries: states}: Asked<'guess'>): Markup {
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
    return html`<p>${handout.guesses(choices)}</p>${this.#table(handout.country, handout.guess, [...rows, ...empty])}${this.#check(sources)}`;
  }

  #numbers({round: id}: Asked<'guess'>): Markup {
    const {handout} = this.#messages;
    const {positions} = this.#dataset;
    const {results} = scoreCountGuesses(positions, this.#roundOf(id), new Map(), englishActivities);
    const rows = results.map(({position, answer, note}) => [
      positions.find((candidate) => candidate.id === position)?.letter ?? position,
      note ?? String(answer),
    ]);
    const sources = results.flatMap((result) => result.sources);
    return html`${this.#table(handout.letterColumn, handout.number, rows)}${this.#check(sources)}`;
  }

  /** Renders a table of prompts, room for guesses, and right answers for the answer sheet. */
  #table(first: string, second: string, rows: readonly (readonly string[])[]): Markup {
    const {handout} = this.#messages;
    const lines = rows.map(
      ([asked = '', right = '']) =>
        html`<tr><th scope="row">${asked}</th><td class="room"></td><td class="answer">${right}</td></tr>`,
    );
    return html`<table><thead><tr><th scope="col">${first}</th><th scope="col" class="room">${second}</th><th scope="col" class="answer">${handout.answerColumn}</th></tr></thead><tbody>${lines}</tbody></table>`;
  }

  #quiz({seed, count}: Asked<'quiz'>): Markup {
    const items = makeQuiz(this.#dataset, seed, count, englishActivities).map(
      (question) =>
        html`<li>${question.prompt}${this.#choices(question)}<div class="answer"><p><b>${this.#messages.handout.answerTitle}</b> ${this.#right(question)}</p></div>${this.#check(question.sources)}</li>`,
    );
    return html`<ol class="quiz">${items}</ol>`;
  }

  #choices({choices, subject}: QuizQuestion): Markup {
    if (choices.length > 0) {
      const items = choices.map(({label}) => html`<li>${label}</li>`);
      return html`<ul class="choices">${items}</ul>`;
    }
    if (subject.kind === 'point')
      return html` <span class="room">${this.#messages.handout.markOnMap}</span>`;
    return room(1);
  }

  #right({choices, answers, explanation}: QuizQuestion): string {
    const codes = [...answers];
    const labels = choices.length
      ? choices.filter(({id}) => answers.has(id)).map(({label}) => label)
      : codes.map((code) => this.#nameOf(code)).toSorted(nameOrder(this.#messages.locale));
    return labels.length > FEW ? explanation : this.#messages.handout.answer(labels, explanation);
  }

  #check(ids: readonly SourceId[]): Markup {
    const sources = references(this.#dataset, ids, this.#messages);
    const {checkIn} = this.#messages.handout;
    return html`<p class="answer">${aroundHtml(checkIn, sources)}</p>`;
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

function room(lines: number): Markup {
  return html`<div class="room lines">${Array.from({length: lines}, () => html`<div></div>`)}</div>`;
}
