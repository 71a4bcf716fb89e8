import type {Choices} from '../../model/lesson/choices';
import type {Step, StepQuestion} from '../../model/lesson/lesson';
import {withChanges, newQuestion, type Change} from '../../model/lesson/edit';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

type Kind = StepQuestion['kind'] | 'none';

/** The step whose question is edited, and how to change it. */
interface StepEditor {
  readonly step: Step;
  readonly choices: Choices;
  setStep(change: Change<Step>): void;
}

/**
 * The question of the step in the form. Whoever walks through the kinds with the arrow keys finds
 * each as it was left: what another kind has no place for is remembered.
 */
export class QuestionEditor {
  readonly #editing: StepEditor;
  readonly #left = new Map<string, StepQuestion>();

  constructor(editing: StepEditor) {
    this.#editing = editing;
  }

  /** What the step asks now. */
  get current(): StepQuestion | undefined {
    return this.#editing.step.question;
  }

  setKind(kind: Kind): void {
    const {step, choices} = this.#editing;
    this.#remember();
    if (kind === 'none') return this.#editing.setStep({question: undefined});
    const guessable = choices.published.map(({id}) => id);
    const question =
      this.#left.get(`${step.id} ${kind}`) ?? newQuestion(kind, step, guessable, words.initial);
    this.#editing.setStep({question});
  }

  /** Only a guess of who signed has states to guess. */
  setGuess(guess: 'countries' | 'how-many'): void {
    const {step} = this.#editing;
    const {current} = this;
    if (current?.kind !== 'guess') return;
    this.#remember();
    const before = this.#left.get(`${step.id} guess`);
    const countries =
      guess === 'countries' && before?.kind === 'guess' ? before.countries : undefined;
    this.#editing.setStep({question: withChanges(current, {guess, countries})});
  }

  set<T extends StepQuestion>(question: T, change: Change<T>): void {
    this.#editing.setStep({question: withChanges(question, change)});
  }

  forget(): void {
    this.#left.clear();
  }

  #remember(): void {
    const {step} = this.#editing;
    const {question} = step;
    // A guess of a number has no states: it does not take the place of one that has.
    if (!question || (question.kind === 'guess' && question.guess === 'how-many')) return;
    this.#left.set(`${step.id} ${question.kind}`, question);
  }
}
