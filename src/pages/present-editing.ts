import {readLesson, writeLesson} from '../data/lesson';
import type {Problem} from '../data/problems';
import type {Lesson, Step} from '../model/lesson';
import {addStep, duplicateStep, moveStep, removeStep, withStep} from '../model/lesson-edit';
import {englishPresent} from '../model/messages-present';
import type {Dataset} from '../model/types';
import type {Course} from './present-course';
import {saveFile} from './present-files';
import {allOwn, freeKey, keepOwn, readOwn} from './present-own';
import {stepOf} from './present-showing';

const {edit: words} = englishPresent;

/** Changes to the lesson on show: the slide always has the last version without a problem. */
export class Editing {
  isOn = false;
  /** What stands in the form, with or without problems. */
  draft: Lesson | undefined;
  problems: readonly Problem[] = [];

  readonly #course: Course;
  readonly #dataset: Dataset;
  readonly #changed: () => void;

  constructor(course: Course, dataset: Dataset, changed: () => void) {
    this.#course = course;
    this.#dataset = dataset;
    this.#changed = changed;
    addEventListener('beforeunload', (event) => {
      if (allOwn(dataset).some(({isSaved}) => !isSaved)) event.preventDefault();
    });
  }

  /** Begins to edit the step on show, or ends it; what was written is kept either way. */
  toggle(): void {
    const {showing} = this.#course;
    this.isOn = !this.isOn && showing !== undefined;
    if (this.isOn && showing) {
      const kept = showing.own === undefined ? undefined : readOwn(showing.own, this.#dataset);
      this.draft = kept?.draft ?? showing.lesson;
      this.#check();
    }
    this.#changed();
  }

  /** Ends it without drawing. */
  end(): void {
    this.isOn = false;
  }

  /** Whether a file holds all of it; one of the site's is as it came. */
  get saved(): 'unchanged' | 'saved' | 'unsaved' {
    const own = this.#course.showing?.own;
    if (own === undefined) return 'unchanged';
    return readOwn(own, this.#dataset)?.isSaved === false ? 'unsaved' : 'saved';
  }

  /** Place of the step on show in the whole lesson. */
  get index(): number {
    const {showing} = this.#course;
    const id = showing && stepOf(showing).id;
    return Math.max(0, this.draft?.steps.findIndex((step) => step.id === id) ?? 0);
  }

  /** The step in the form. */
  get step(): Step {
    return this.draft!.steps[this.index]!;
  }

  setTitle(title: string): void {
    this.#take({...this.draft!, title}, this.index);
  }

  setStep(change: Partial<Step>): void {
    this.#take(withStep(this.draft!, this.index, {...this.step, ...change}), this.index);
  }

  /** What is not given is taken out: it is the default. */
  setShow(change: {readonly [K in keyof Step['show']]?: Step['show'][K] | undefined}): void {
    const all = Object.entries({...this.step.show, ...change});
    const show = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    this.setStep({show: show as unknown as Step['show']});
  }

  setQuestion(text: string): void {
    const {question, ...step} = this.step;
    const asked = text ? {question: {...(question ?? {kind: 'open'}), text} as const} : {};
    this.#take(withStep(this.draft!, this.index, {...step, ...asked} as Step), this.index);
  }

  add(): void {
    const {newHeading, newText} = words;
    this.#take(addStep(this.draft!, this.index, newHeading, newText), this.index + 1);
  }

  duplicate(): void {
    this.#take(duplicateStep(this.draft!, this.index), this.index + 1);
  }

  move(by: 1 | -1): void {
    this.#take(moveStep(this.draft!, this.index, by), this.index + by);
  }

  remove(): void {
    this.#take(removeStep(this.draft!, this.index), this.index);
  }

  /** Saves it as a file, which can be opened again. */
  save(): void {
    const {showing} = this.#course;
    if (!showing || this.problems.length > 0) return;
    const {lesson} = showing;
    saveFile(`${lesson.id}.json`, writeLesson(lesson));
    if (showing.own) keepOwn({key: showing.own, lesson, isSaved: true});
    this.#changed();
  }

  #take(draft: Lesson, index: number): void {
    const {showing} = this.#course;
    if (!showing) return;
    this.draft = draft;
    const key = showing.own ?? freeKey();
    const lesson = this.#check() ?? showing.lesson;
    keepOwn({key, lesson, draft, isSaved: false});
    // With problems the slide stays at its step, though the whole lesson is now gone through.
    const same = lesson.steps.indexOf(stepOf(showing));
    this.#course.replace(lesson, key, lesson === showing.lesson ? same : index);
  }

  #check(): Lesson | undefined {
    const {lesson, problems = []} = readLesson(this.draft, '', this.#dataset);
    this.problems = problems;
    return lesson;
  }
}
