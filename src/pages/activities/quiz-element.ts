import {html, type PropertyValues} from 'lit';
import {NativeEvent} from '../../elements/base/native-event';
import {QUESTIONS} from '../../model/quiz/url';
import {makeQuiz} from '../../model/quiz/quiz';
import {readSavedQuiz, writeSavedQuiz} from '../../model/quiz/saved-play';
import {QuizSession, type GivenAnswer} from '../../model/quiz/session';
import type {CountryCode} from '../../model/types';
import {ActivityBase} from './activity-element';
import {renderEnd} from './quiz-result';
import {renderQuestion, type QuizView} from './quiz-question';
import {quizStyles} from './quiz.styles';

/** Another quiz was asked for: its address is another one. */
export class QuizSeedEvent extends NativeEvent {
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

  #session = new QuizSession([]);
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
    if (changed.has('context')) this.#resume();
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#save();
  }

  override back(): boolean {
    const hasMoved = this.#session.back();
    if (hasMoved) this.#showQuestion();
    return hasMoved;
  }

  override next(): boolean {
    const {given} = this.#session;
    if (!this.#session.next()) return false;
    if (given) this.#showQuestion();
    else this.#showAnswer(this.#session.given!);
    return true;
  }

  protected override choose(country: CountryCode | undefined) {
    if (!this.#session.given) this.chosen = country;
    this.requestUpdate();
  }

  get #asked(): {seed: string; count: number} {
    const {question} = this.context.step;
    return question?.kind === 'quiz' ? question : {seed: newSeed(), count: QUESTIONS};
  }

  #start(seed: string) {
    const {dataset, messages} = this.context;
    const questions = makeQuiz(dataset, seed, this.#asked.count, messages);
    this.#session = new QuizSession(questions, this.#session.teams);
    this.#seed = seed;
    this.chosen = undefined;
  }

  /** Goes on with what was answered before a reload, or before another step. */
  #resume() {
    const saved = readSavedQuiz(this.context.store.read());
    this.#start(saved?.seed ?? this.#asked.seed);
    if (!saved) return;
    this.#session.resume(saved);
    this.#choosePointed();
  }

  #save() {
    const {saved} = this.#session;
    const isWorthIt = saved.answers.size > 0 || saved.teams > 1;
    const play = isWorthIt ? writeSavedQuiz({seed: this.#seed, ...saved}) : undefined;
    this.context.store.write(play);
  }

  /** On a map that was answered, the country that was pointed at has its ring again. */
  #choosePointed() {
    const {question, given} = this.#session;
    this.chosen = question?.choices.length ? undefined : given?.answer;
  }

  #playAgain(seed: string) {
    this.#start(seed);
    this.dispatchEvent(new QuizSeedEvent(seed));
    this.#showQuestion();
  }

  #answer(answer: string | undefined) {
    const {activity} = this.context.messages;
    if (answer === undefined) return this.context.announce(activity.noneChosen);
    const given = this.#session.answer(answer);
    if (given) this.#showAnswer(given);
  }

  #showAnswer({mark}: GivenAnswer) {
    const {messages, announce} = this.context;
    const {verdicts, verdictAnnounced} = messages.activity;
    announce(verdictAnnounced(verdicts[mark], this.#session.question!.explanation));
    void this.moveFocus('.go-on');
  }

  #showQuestion() {
    const {question, questions, index} = this.#session;
    const {activity} = this.context.messages;
    this.#choosePointed();
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
    const choice = /^[1-9]$/.test(key) && this.#session.question?.choices[Number(key) - 1];
    if (!choice || this.#session.given) return;
    event.preventDefault();
    this.#answer(choice.id);
  };

  readonly #actions: QuizView['actions'] = {
    answer: (answer) => this.#answer(answer),
    choose: (country) => this.choose(country),
    next: () => this.next(),
    playAgain: (seed) => this.#playAgain(seed ?? newSeed()),
    setTeams: (count) => {
      this.#session.setTeams(count);
      this.requestUpdate();
    },
  };

  override render() {
    const view: QuizView = {
      session: this.#session,
      seed: this.#seed,
      chosen: this.chosen,
      countries: this.countries,
      mapContext: this.mapContext,
      texts: this.texts,
      actions: this.#actions,
    };
    return html`<div class="activity">
      ${this.#session.question ? renderQuestion(this.#session.question, view) : renderEnd(view)}
    </div>`;
  }
}

/** Any text makes a quiz; a short one can be read out. */
export function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}
