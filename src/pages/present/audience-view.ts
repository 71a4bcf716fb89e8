import {html, nothing, render} from 'lit';
import {englishPresent} from '../../model/messages/present';
import type {Dataset} from '../../model/types';
import {Arrival} from './enter-step';
import {Awake} from './wake-lock';
import {Course} from '../lesson/lesson-session';
import {
  drawBlank,
  drawHelp,
  drawJump,
  drawNote,
  drawProblems,
  drawSources,
  type BrokenFile,
} from './dialogs';
import {drawEditor, focusTitle} from '../lesson-editor/form';
import {Editing} from '../lesson-editor/lesson-editor';
import {followDrops, readFile} from '../lesson/files';
import {toggleFull} from './fullscreen';
import {actOf, focusOf, type KeyAct} from './keyboard';
import {loadList, type LessonEntry} from '../lesson/site-lessons';
import {allOwn, freeKey, keepOwn} from '../lesson/local-lessons';
import {shownSteps} from '../lesson/lesson-state';
import {drawBar, drawSlide, type SlideActs} from './slide';
import {drawStart} from './start-screen';
import {followFingers} from './swipe';
import {pageMessages} from '../shared/messages';

const {slide: words} = pageMessages('present', englishPresent);

/** The window that the class sees: the start, and the lesson step by step. */
export class Presenter {
  readonly #root: HTMLElement;
  readonly #dataset: Dataset;
  readonly #course: Course;
  readonly #editing: Editing;
  readonly #arrival: Arrival;
  readonly #awake = new Awake();
  readonly #acts: SlideActs;
  #lessons: readonly LessonEntry[] | undefined;
  #broken: BrokenFile | undefined;
  #note: string | undefined;

  constructor(root: HTMLElement, dataset: Dataset) {
    this.#root = root;
    this.#dataset = dataset;
    this.#course = new Course(dataset, {
      changed: () => this.#draw(),
      press: (by) => this.#turn(by),
    });
    this.#arrival = new Arrival(root, dataset, (note) => this.#tell(note));
    this.#editing = new Editing(this.#course, dataset, () => this.#draw());
    const turn = (by: 1 | -1) => this.#turn(by);
    this.#acts = {
      turn,
      fingers: followFingers(turn),
      jump: () => this.#open('jump'),
      help: () => this.#open('help'),
      sources: () => this.#open('sources'),
      blank: () => this.#course.blank(true),
      full: () => void toggleFull(),
      second: () => this.#openSecond(),
      edit: () => this.#editing.toggle(),
      leave: () => this.#leave(),
    };
  }

  /** Shows what the address says, and begins to listen. */
  async begin(): Promise<void> {
    this.#lessons = await loadList();
    this.#root.replaceChildren();
    await this.#course.follow();
    addEventListener('keydown', (event) => this.#onKey(event));
    followDrops((files) => void this.#read(files));
  }

  #draw(): void {
    const {showing} = this.#course;
    if (!showing) this.#editing.end();
    this.#editing.follow();
    const place = document.documentElement;
    place.dataset['place'] = showing ? (this.#editing.isOn ? 'edit' : 'lesson') : 'start';
    this.#awake.want(showing !== undefined);
    render(html`${showing ? this.#lesson() : this.#start()} ${this.#dialogs()}`, this.#root);
    this.#keepDialogs();
    this.#arrival.arrive(showing);
  }

  #start() {
    return drawStart(
      {lessons: this.#lessons, own: allOwn(this.#dataset), trouble: this.#course.trouble},
      {
        open: (query) => {
          history.pushState(null, '', query);
          void this.#course.follow();
        },
        create: () => {
          this.#editing.create();
          focusTitle();
        },
        read: (files) => void this.#read(files),
      },
    );
  }

  #lesson() {
    const showing = this.#course.showing!;
    return html`${drawSlide(showing, this.#dataset, this.#acts)}
    ${this.#editing.isOn ? drawEditor(this.#editing) : nothing}
    ${drawBar(showing, this.#acts, this.#editing.isOn)}`;
  }

  #dialogs() {
    const {showing} = this.#course;
    return html`${showing ? drawJump(showing, (index) => this.#course.go(index)) : nothing}
    ${showing ? drawSources(showing, this.#dataset) : nothing}
    ${showing ? drawBlank(() => this.#course.blank(false)) : nothing} ${drawHelp()}
    ${drawProblems(this.#broken, () => (this.#broken = undefined))}
    ${drawNote(this.#note, () => (this.#note = undefined))}`;
  }

  /** What is open and what should be are brought together. */
  #keepDialogs(): void {
    this.#keep('blank', this.#course.showing?.isBlank ?? false);
    this.#keep('problems', this.#broken !== undefined);
    this.#keep('note', this.#note !== undefined);
  }

  #keep(id: string, isWanted: boolean): void {
    const dialog = this.#dialog(id);
    if (isWanted && !dialog?.open) dialog?.showModal();
    if (!isWanted && dialog?.open) dialog.close();
  }

  #open(id: string): void {
    this.#dialog(id)?.showModal();
  }

  #dialog(id: string): HTMLDialogElement | null {
    return this.#root.querySelector<HTMLDialogElement>(`dialog#${id}`);
  }

  #turn(by: 1 | -1): void {
    const {showing} = this.#course;
    if (!showing) return;
    const {current} = this.#arrival.activity;
    const isUsed = !showing.isBlank && (by > 0 ? current?.next() : current?.back());
    if (!isUsed) this.#course.go(showing.index + by);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const act = actOf(event.key, focusOf(event.composedPath()[0]), isRightToLeft);
    const open = this.#root.querySelector<HTMLDialogElement>('dialog[open]');
    if (!act || !this.#course.showing) return;
    if (open) {
      // What is blank is shown again by any key of the lesson; Escape closes by itself.
      if (act === 'leave' || (open.id !== 'blank' && act !== open.id)) return;
      if (open.id === 'blank') this.#course.blank(false);
      else open.close();
    } else {
      this.#do(act);
    }
    event.preventDefault();
  }

  #do(act: KeyAct): void {
    const last = shownSteps(this.#course.showing!).length - 1;
    const acts: Readonly<Record<KeyAct, () => void>> = {
      next: () => this.#turn(1),
      previous: () => this.#turn(-1),
      first: () => this.#course.go(0),
      last: () => this.#course.go(last),
      blank: this.#acts.blank,
      full: this.#acts.full,
      help: this.#acts.help,
      leave: this.#acts.leave,
    };
    acts[act]();
  }

  /** Out of what is open, one after the other: full screen, editing, the lesson. */
  #leave(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (this.#editing.isOn) this.#editing.toggle();
    else this.#course.leave();
  }

  #openSecond(): void {
    const size = 'popup,width=900,height=700';
    const opened = window.open(this.#course.secondAddress(), '_blank', size);
    if (!opened) this.#tell(words.blocked);
  }

  #tell(note: string): void {
    this.#note = note;
    this.#draw();
  }

  /** Opens a lesson file; with problems it is not shown, and what is on show stays. */
  async #read(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    const {lesson, problems = []} = await readFile(file, this.#dataset);
    if (lesson) {
      const key = freeKey();
      keepOwn({key, lesson, isSaved: true});
      this.#editing.end();
      this.#course.begin(lesson, 'long', key);
    } else {
      this.#broken = {file: file.name, problems};
      this.#draw();
    }
  }
}
