import {html, type PropertyValues} from 'lit';
import {allMessagesFor} from '../../elements/shared/all-messages';
import {QUESTIONS} from '../../model/quiz/url';
import {makeQuiz} from '../../model/quiz/quiz';
import {QuizSession, type GivenAnswer} from '../../model/quiz/session';
import type {CountryCode} from '../../model/types';
import {ActivityBase} from './activity-element';
import {renderEnd} from './quiz-result';
import {renderQuestion, type QuizView} from './quiz-question';
import {quizStyles} from './quiz.styles';

/** Another quiz was asked for: its address is another one. */
export class QuizSeedEvent extends Event {
  readonly seed: string;

  constructor(seed: string) {
    super('quiz-seed', {bubbles: true, composed: true});
    this.seed = seed;
  }
}

/** Fields that take digits themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** A quiz, question by question: each answer is shown at once with its evidence. */
export class QuizActivity extends ActivityBase {
  static override styles = [...ActivityBase.styles, quizStyles];

  #run = new QuizSession([]);
  #seed = '';

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('context')) this.#begin(this.#asked.seed);
  }

  override back(): boolean {
    const hasMoved = this.#run.back();
    if (hasMoved) this.#showQuestion();
    return hasMoved;
  }

  override next(): boolean {
    const {given} = this.#run;
    if (!this.#run.next()) return false;
    if (given) this.#showQuestion();
    else this.#showAnswer(this.#run.given!);
    return true;
  }

  protected override choose(country: CountryCode | undefined) {
    if (!this.#run.given) this.chosen = country;
    this.requestUpdate();
  }

  get #asked(): {seed: string; count: number} {
    const {question} = this.context.step;
    return question?.kind === 'quiz' ? question : {seed: newSeed(), count: QUESTIONS};
  }

  #begin(seed: string) {
    const {dataset, messages} = this.context;
    const questions = makeQuiz(dataset, seed, this.#asked.count, messages);
    this.#run = new QuizSession(questions, this.#run.teams);
    this.#seed = seed;
    this.chosen = undefined;
  }

  #again(seed: string) {
    this.#begin(seed);
    this.dispatchEvent(new QuizSeedEvent(seed));
    this.#showQuestion();
  }

  #answer(answer: string | undefined) {
    const {activity} = this.context.messages;
    if (answer === undefined) return this.context.announce(activity.noneChosen);
    const given = this.#run.answer(answer);
    if (given) this.#showAnswer(given);
  }

  #showAnswer({mark}: GivenAnswer) {
    const {messages, announce} = this.context;
    announce(
      messages.activity.verdictAnnounced(
        messages.activity.verdicts[mark],
        this.#run.question!.explanation,
      ),
    );
    void this.moveFocus('.go-on');
  }

  #showQuestion() {
    const {question, given, questions, index} = this.#run;
    const {activity} = this.context.messages;
    this.chosen = question?.choices.length ? undefined : given?.answer;
    this.context.announce(
      question
        ? activity.questionAnnounced(index + 1, questions.length, question.prompt)
        : activity.results,
    );
    void this.moveFocus('h2');
  }

  #onKey = (event: KeyboardEvent) => {
    const {key, altKey, ctrlKey, metaKey} = event;
    const target = event.composedPath()[0];
    const isTaken = target instanceof Element && target.matches(FIELDS);
    if (isTaken || altKey || ctrlKey || metaKey || event.defaultPrevented) return;
    const choice = /^[1-9]$/.test(key) && this.#run.question?.choices[Number(key) - 1];
    if (!choice || this.#run.given) return;
    event.preventDefault();
    this.#answer(choice.id);
  };

  override render() {
    const view: QuizView = {
      run: this.#run,
      seed: this.#seed,
      chosen: this.chosen,
      countries: this.countries,
      surroundings: this.mapContext,
      messages: this.context.messages,
      allMessages: allMessagesFor(this),
      nameOf: this.nameOf,
      labelOf: this.labelOf,
      answer: (answer) => this.#answer(answer),
      choose: (country) => this.choose(country),
      next: () => this.next(),
      again: (seed) => this.#again(seed ?? newSeed()),
      setTeams: (count) => {
        this.#run.setTeams(count);
        this.requestUpdate();
      },
    };
    return html`<div class="activity">
      ${this.#run.question ? renderQuestion(this.#run.question, view) : renderEnd(view)}
    </div>`;
  }
}

/** Any text makes a quiz; a short one can be read out. */
export function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}
