import {html, nothing, render} from 'lit';
import {englishPresent} from '../../model/messages/present';
import type {Dataset} from '../../model/types';
import {StepController} from './enter-step';
import {WakeLockController} from './wake-lock';
import {LessonSession} from '../lesson/lesson-session';
import {
  renderBlank,
  renderShortcuts,
  renderJump,
  renderNote,
  renderProblems,
  renderSources,
  type BrokenFile,
} from './dialogs';
import {renderEditor, focusTitle} from '../lesson-editor/form';
import {LessonEditor} from '../lesson-editor/lesson-editor';
import {onFileDrop, readFile} from '../lesson/files';
import {toggleFullscreen} from './fullscreen';
import {commandForKey, focusKind, type Command} from './keyboard';
import {loadList, type LessonEntry} from '../lesson/site-lessons';
import {listLocalLessons, nextLessonKey, saveLocalLesson} from '../lesson/local-lessons';
import {shownSteps} from '../lesson/lesson-state';
import {renderToolbar, renderSlide, type SlideActions} from './slide';
import {renderStart} from './start-screen';
import {createSwipeHandlers} from './swipe';
import {pageMessages} from '../shared/messages';

const {slide: words} = pageMessages('present', englishPresent);

/** The window that the class sees: the start, and the lesson step by step. */
export class AudienceView {
  readonly #root: HTMLElement;
  readonly #dataset: Dataset;
  readonly #session: LessonSession;
  readonly #editing: LessonEditor;
  readonly #arrival: StepController;
  readonly #awake = new WakeLockController();
  readonly #acts: SlideActions;
  #lessons: readonly LessonEntry[] | undefined;
  #broken: BrokenFile | undefined;
  #note: string | undefined;

  constructor(root: HTMLElement, dataset: Dataset) {
    this.#root = root;
    this.#dataset = dataset;
    this.#session = new LessonSession(dataset, {
      changed: () => this.#draw(),
      press: (by) => this.#turn(by),
    });
    this.#arrival = new StepController(root, dataset, (note) => this.#tell(note));
    this.#editing = new LessonEditor(this.#session, dataset, () => this.#draw());
    const turn = (by: 1 | -1) => this.#turn(by);
    this.#acts = {
      turn,
      fingers: createSwipeHandlers(turn),
      jump: () => this.#open('jump'),
      help: () => this.#open('help'),
      sources: () => this.#open('sources'),
      blank: () => this.#session.blank(true),
      full: () => void toggleFullscreen(),
      openPresenterView: () => this.#openSecond(),
      edit: () => this.#editing.toggle(),
      leave: () => this.#leave(),
    };
  }

  /** Shows what the address says, and begins to listen. */
  async begin(): Promise<void> {
    this.#lessons = await loadList();
    this.#root.replaceChildren();
    await this.#session.follow();
    addEventListener('keydown', (event) => this.#onKey(event));
    onFileDrop((files) => void this.#read(files));
  }

  #draw(): void {
    const {showing} = this.#session;
    if (!showing) this.#editing.end();
    this.#editing.syncWithSession();
    const place = document.documentElement;
    place.dataset['place'] = showing ? (this.#editing.isOn ? 'edit' : 'lesson') : 'start';
    this.#awake.setActive(showing !== undefined);
    render(html`${showing ? this.#lesson() : this.#start()} ${this.#dialogs()}`, this.#root);
    this.#keepDialogs();
    this.#arrival.update(showing);
  }

  #start() {
    return renderStart(
      {
        lessons: this.#lessons,
        localLessons: listLocalLessons(this.#dataset),
        error: this.#session.error,
      },
      {
        open: (query) => {
          history.pushState(null, '', query);
          void this.#session.follow();
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
    const showing = this.#session.showing!;
    return html`${renderSlide(showing, this.#dataset, this.#acts)}
    ${this.#editing.isOn ? renderEditor(this.#editing) : nothing}
    ${renderToolbar(showing, this.#acts, this.#editing.isOn)}`;
  }

  #dialogs() {
    const {showing} = this.#session;
    return html`${showing ? renderJump(showing, (index) => this.#session.go(index)) : nothing}
    ${showing ? renderSources(showing, this.#dataset) : nothing}
    ${showing ? renderBlank(() => this.#session.blank(false)) : nothing} ${renderShortcuts()}
    ${renderProblems(this.#broken, () => (this.#broken = undefined))}
    ${renderNote(this.#note, () => (this.#note = undefined))}`;
  }

  /** What is open and what should be are brought together. */
  #keepDialogs(): void {
    this.#keep('blank', this.#session.showing?.isBlank ?? false);
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
    const {showing} = this.#session;
    if (!showing) return;
    const {current} = this.#arrival.activity;
    const isUsed = !showing.isBlank && (by > 0 ? current?.next() : current?.back());
    if (!isUsed) this.#session.go(showing.index + by);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const act = commandForKey(event.key, focusKind(event.composedPath()[0]), isRightToLeft);
    const open = this.#root.querySelector<HTMLDialogElement>('dialog[open]');
    if (!act || !this.#session.showing) return;
    if (open) {
      // What is blank is shown again by any key of the lesson; Escape closes by itself.
      if (act === 'leave' || (open.id !== 'blank' && act !== open.id)) return;
      if (open.id === 'blank') this.#session.blank(false);
      else open.close();
    } else {
      this.#do(act);
    }
    event.preventDefault();
  }

  #do(act: Command): void {
    const last = shownSteps(this.#session.showing!).length - 1;
    const acts: Readonly<Record<Command, () => void>> = {
      next: () => this.#turn(1),
      previous: () => this.#turn(-1),
      first: () => this.#session.go(0),
      last: () => this.#session.go(last),
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
    else this.#session.leave();
  }

  #openSecond(): void {
    const size = 'popup,width=900,height=700';
    const opened = window.open(this.#session.otherWindowUrl(), '_blank', size);
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
      const key = nextLessonKey();
      saveLocalLesson({key, lesson, isSaved: true});
      this.#editing.end();
      this.#session.begin(lesson, 'full', key);
    } else {
      this.#broken = {file: file.name, problems};
      this.#draw();
    }
  }
}
