import {orderProblems} from '../../data/lesson/order';
import {readLesson, writeLesson} from '../../data/lesson/read';
import {problemLocation, problemText, type LessonProblem} from '../../data/lesson/problem-text';
import type {Lesson, Step, StepActs, StepShow} from '../../model/lesson/lesson';
import {choicesOf, type Choices} from '../../model/lesson/choices';
import {
  addStep,
  withChanges,
  duplicateStep,
  moveStep,
  newLesson,
  restoreStep,
  removeStep,
  withoutEmptyNotes,
  withStep,
  type Change,
} from '../../model/lesson/edit';
import {defaultRound} from '../../model/stances/stances';
import {withActsMode, type ActsMode, type LessonDataset} from '../../model/lesson/step-acts';
import type {LessonSession} from '../lesson/lesson-session';
import {QuestionEditor} from './question-editor';
import {saveText} from '../shared/save-text';
import {
  listLocalLessons,
  nextLessonKey,
  saveLocalLesson,
  loadLocalLesson,
} from '../lesson/local-lessons';
import {stepOf} from '../lesson/lesson-state';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/** A step that was taken out, and where it stood. */
interface Removed {
  readonly step: Step;
  readonly index: number;
}

/** Changes to the lesson on show: the slide always has the last version without a problem. */
export class LessonEditor {
  isOn = false;
  /** What stands in the form, with or without problems. */
  draft: Lesson | undefined;
  problems: readonly LessonProblem[] = [];
  /** Why the last press of a button changed nothing. */
  blockedReason: string | undefined;
  readonly choices: Choices;
  readonly question: QuestionEditor;

  readonly #session: LessonSession;
  readonly #dataset: LessonDataset;
  readonly #render: () => void;
  #removed: readonly Removed[] = [];
  /** Key or id of the lesson that the draft is of. */
  #draftKey: string | undefined;
  /** Key of the lesson that was begun last. */
  #created: string | undefined;

  /** @param render - Draws the page again. */
  constructor(session: LessonSession, dataset: LessonDataset, render: () => void) {
    this.#session = session;
    this.#dataset = dataset;
    this.#render = render;
    this.choices = choicesOf(dataset, lessonMessages);
    this.question = new QuestionEditor(this);
    addEventListener('beforeunload', (event) => {
      if (listLocalLessons(dataset).some(({isSaved}) => !isSaved)) event.preventDefault();
    });
  }

  /** Begins to edit the step on show, or ends it; what was written is kept either way. */
  toggle(): void {
    this.isOn = !this.isOn && this.#session.showing !== undefined;
    if (this.isOn) this.#startDraft();
    this.#render();
  }

  /** Begins a lesson with nothing in it but a step, in the form. */
  create(): void {
    const key = nextLessonKey();
    const lesson = newLesson(defaultRound(this.#dataset.rounds)?.id ?? '', words.initial);
    saveLocalLesson({key, lesson, isSaved: false});
    this.#created = key;
    this.isOn = true;
    this.#session.open(lesson, 'full', key);
  }

  /** Ends it without drawing. */
  end(): void {
    this.isOn = false;
  }

  /** The address may have gone back to another lesson: the form follows. */
  syncWithSession(): void {
    if (this.isOn && this.#lessonKey !== this.#draftKey) this.#startDraft();
  }

  /** Whether the lesson was begun here, and not only changed. */
  get isNew(): boolean {
    return this.#created !== undefined && this.#created === this.#draftKey;
  }

  /** Whether a file holds all of it; one of the site's is as it came. */
  get saved(): 'unchanged' | 'saved' | 'unsaved' {
    const localKey = this.#session.showing?.localKey;
    if (localKey === undefined) return 'unchanged';
    return loadLocalLesson(localKey, this.#dataset)?.isSaved === false ? 'unsaved' : 'saved';
  }

  /** Place of the step on show in the whole lesson; the draft has as many steps, in the same order. */
  get index(): number {
    const {showing} = this.#session;
    return showing ? Math.max(0, showing.lesson.steps.indexOf(stepOf(showing))) : 0;
  }

  /** The step in the form. */
  get step(): Step {
    return this.draft!.steps[this.index]!;
  }

  /** The step that was removed last. */
  get removed(): Step | undefined {
    return this.#removed.at(-1)?.step;
  }

  setLesson(change: Change<Lesson>): void {
    this.#setDraft(withChanges(this.draft!, change), this.index);
  }

  setStep(change: Change<Step>): void {
    const step = withChanges(this.step, change);
    this.#setDraft(withStep(this.draft!, this.index, step), this.index);
  }

  setActsMode(mode: ActsMode): void {
    this.setStep({show: withActsMode(this.step.show, mode, this.#dataset.acts)});
  }

  setActs(change: Change<StepActs>): void {
    this.setShow({acts: withChanges(this.step.show.acts ?? {}, change)});
  }

  setShow(change: Change<StepShow>): void {
    this.setStep({show: withChanges(this.step.show, change)});
  }

  add(): void {
    this.#rebuild(addStep(this.draft!, this.index, words.initial), this.index + 1);
  }

  duplicate(): void {
    this.#rebuild(duplicateStep(this.draft!, this.index), this.index + 1);
  }

  move(by: 1 | -1): void {
    this.#rebuild(moveStep(this.draft!, this.index, by), this.index + by);
  }

  remove(): void {
    const {step, index} = this;
    if (this.#rebuild(removeStep(this.draft!, index), index)) {
      this.#removed = [...this.#removed, {step, index}];
      this.#render();
    }
  }

  /** Brings back the step that was removed last. */
  restoreStep(): void {
    const {step, index} = this.#removed.at(-1) ?? {};
    if (!step || !this.#rebuild(restoreStep(this.draft!, index!, step), index!)) return;
    this.#removed = this.#removed.slice(0, -1);
    this.#render();
  }

  /** Shows the step that a problem is in. */
  goTo({path}: LessonProblem): void {
    const [, index] = /^steps\[(\d+)\]/.exec(path) ?? [];
    if (index !== undefined) this.#session.go(Number(index));
  }

  /** Saves it as a file, which can be opened again. */
  save(): void {
    const {showing} = this.#session;
    if (!showing || this.problems.length > 0) return;
    const {lesson} = showing;
    saveText(`${lesson.id}.json`, writeLesson(lesson), 'application/json');
    if (showing.localKey) saveLocalLesson({key: showing.localKey, lesson, isSaved: true});
    this.#render();
  }

  /** What tells too early what a step asks: the lesson can be shown, but the guess is spoilt. */
  get spoilers(): readonly LessonProblem[] {
    const {draft, problems} = this;
    if (!draft || problems.length > 0) return [];
    return orderProblems(draft, '', this.#dataset, lessonMessages);
  }

  get #lessonKey(): string | undefined {
    const {showing} = this.#session;
    return showing?.localKey ?? showing?.lesson.id;
  }

  #startDraft(): void {
    const {localKey, lesson} = this.#session.showing!;
    const stored = localKey === undefined ? undefined : loadLocalLesson(localKey, this.#dataset);
    this.draft = stored?.draft ?? lesson;
    this.#draftKey = this.#lessonKey;
    this.#removed = [];
    this.blockedReason = undefined;
    this.question.forget();
    this.problems = this.#check(this.draft).problems ?? [];
  }

  /** Another order or number of steps: taken only if the lesson is one afterwards. */
  #rebuild(draft: Lesson, index: number): boolean {
    const [problem] = this.#check(draft).problems ?? [];
    if (!problem) {
      this.#setDraft(draft, index);
      return true;
    }
    this.blockedReason = words.cannot(
      problemLocation(problem, lessonMessages.problems),
      problemText(problem, lessonMessages.problems),
    );
    this.#render();
    return false;
  }

  #setDraft(draft: Lesson, index: number): void {
    const {showing} = this.#session;
    if (!showing) return;
    this.draft = draft;
    const {lesson = showing.lesson, problems = []} = this.#check(draft);
    this.problems = problems;
    this.blockedReason = undefined;
    const key = showing.localKey ?? nextLessonKey();
    this.#draftKey = key;
    saveLocalLesson({key, lesson, draft, isSaved: false});
    // With problems the slide stays at its step, though the whole lesson is now gone through.
    const same = lesson.steps.indexOf(stepOf(showing));
    this.#session.replace(lesson, key, lesson === showing.lesson ? same : index);
  }

  #check(draft: Lesson) {
    return readLesson(withoutEmptyNotes(draft), '', this.#dataset, lessonMessages);
  }
}
