import {html, nothing, render} from 'lit';
import {englishPresent} from '../../model/messages/present';
import {fillLesson} from '../../model/lesson/placeholders';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {StepController} from './enter-step';
import {WakeLockController} from './wake-lock';
import {LessonSession} from '../lesson/lesson-session';
import {
  renderBlank,
  renderShortcuts,
  renderJump,
  renderLeaving,
  renderNote,
  renderProblems,
  renderSources,
  type BrokenFile,
} from './dialogs';
import {renderEditor, focusTitle} from '../lesson-editor/form';
import {LessonEditor} from '../lesson-editor/lesson-editor';
import {onFileDrop, readFile} from '../lesson/files';
import {toggleFullscreen} from './fullscreen';
import {commandForKey, focusKind} from './keyboard';
import {loadList, type LessonEntry} from '../lesson/site-lessons';
import {listLocalLessons, nextLessonKey, saveLocalLesson} from '../lesson/local-lessons';
import {clearPlays, dropOldPlays, hasPlays} from '../activities/play-storage';
import {playOwner, shownSteps} from '../lesson/lesson-state';
import {renderToolbar, renderSlide, type SlideActions, type SlideCommand} from './slide';
import {renderStart} from './start-screen';
import {createSwipeHandlers} from './swipe';
import {pageMessages} from '../shared/messages';

const {slide: words} = pageMessages('present', englishPresent);

/** The window that the class sees: the start, and the lesson step by step. */
export class AudienceView {
  readonly #root: HTMLElement;
  readonly #dataset: LessonDataset;
  readonly #session: LessonSession;
  readonly #editor: LessonEditor;
  readonly #steps: StepController;
  readonly #wakeLock = new WakeLockController();
  readonly #actions: SlideActions;
  #lessons: readonly LessonEntry[] | undefined;
  #broken: BrokenFile | undefined;
  #note: string | undefined;
  /** True once the class was asked about its guesses; they are kept if nobody answers. */
  #hasAsked = false;

  constructor(root: HTMLElement, dataset: LessonDataset) {
    this.#root = root;
    this.#dataset = dataset;
    this.#session = new LessonSession(dataset, {
      changed: () => this.#render(),
      press: (by) => this.#turn(by),
    });
    this.#steps = new StepController(root, dataset, (note) => this.#showNote(note));
    this.#editor = new LessonEditor(this.#session, dataset, () => this.#render());
    this.#actions = {
      swipe: createSwipeHandlers((by) => this.#turn(by)),
      run: (command) => this.#run(command),
    };
  }

  /** Shows what the address says, and begins to listen. */
  async start(): Promise<void> {
    dropOldPlays();
    this.#lessons = await loadList();
    this.#root.replaceChildren();
    await this.#session.follow();
    addEventListener('keydown', (event) => this.#onKey(event));
    onFileDrop((files) => void this.#read(files));
  }

  #render(): void {
    const {showing} = this.#session;
    if (!showing) {
      this.#editor.end();
      this.#hasAsked = false;
    }
    this.#editor.syncWithSession();
    const place = document.documentElement;
    place.dataset['place'] = showing ? (this.#editor.isOn ? 'edit' : 'lesson') : 'start';
    this.#wakeLock.setActive(showing !== undefined);
    render(
      html`${showing ? this.#renderLesson() : this.#renderStart()} ${this.#renderDialogs()}`,
      this.#root,
    );
    this.#updateDialogs();
    this.#steps.update(showing);
  }

  #renderStart() {
    return renderStart(
      {
        lessons: this.#lessons,
        localLessons: listLocalLessons(this.#dataset).map(({lesson, ...rest}) => ({
          ...rest,
          lesson: fillLesson(lesson, this.#dataset),
        })),
        error: this.#session.error,
      },
      {
        open: (query) => {
          history.pushState(null, '', query);
          void this.#session.follow();
        },
        create: () => {
          this.#editor.create();
          focusTitle();
        },
        read: (files) => void this.#read(files),
        retry: () => void this.#session.follow(),
      },
    );
  }

  #renderLesson() {
    const showing = this.#session.showing!;
    return html`${renderSlide(showing, this.#dataset, this.#actions)}
    ${this.#editor.isOn ? renderEditor(this.#editor) : nothing}
    ${renderToolbar(showing, this.#actions, this.#editor.isOn)}`;
  }

  #renderDialogs() {
    const {showing} = this.#session;
    return html`${showing ? renderJump(showing, this.#dataset, (index) => this.#session.go(index)) : nothing}
    ${showing ? renderSources(showing, this.#dataset) : nothing}
    ${showing ? renderBlank(() => this.#session.blank(false)) : nothing} ${renderShortcuts()}
    ${renderProblems(this.#broken, () => (this.#broken = undefined))}
    ${showing ? renderLeaving((isKept) => this.#end(isKept)) : nothing}
    ${renderNote(this.#note, () => (this.#note = undefined))}`;
  }

  /** Opens and closes the dialogs that depend on the state. */
  #updateDialogs(): void {
    this.#setOpen('blank', this.#session.showing?.isBlank ?? false);
    this.#setOpen('problems', this.#broken !== undefined);
    this.#setOpen('note', this.#note !== undefined);
  }

  #setOpen(id: string, isWanted: boolean): void {
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
    const {current} = this.#steps.activity;
    const isUsed = !showing.isBlank && (by > 0 ? current?.next() : current?.back());
    if (!isUsed) this.#session.go(showing.index + by);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const command = commandForKey(event.key, focusKind(event.composedPath()[0]), isRightToLeft);
    const open = this.#root.querySelector<HTMLDialogElement>('dialog[open]');
    if (!command || !this.#session.showing) return;
    if (open) {
      // What is blank is shown again by any key of the lesson; Escape closes by itself.
      if (command === 'leave' || (open.id !== 'blank' && command !== open.id)) return;
      if (open.id === 'blank') this.#session.blank(false);
      else open.close();
    } else {
      this.#run(command);
    }
    event.preventDefault();
  }

  #run(command: SlideCommand): void {
    const last = shownSteps(this.#session.showing!).length - 1;
    const commands: Readonly<Record<SlideCommand, () => void>> = {
      next: () => this.#turn(1),
      previous: () => this.#turn(-1),
      first: () => this.#session.go(0),
      last: () => this.#session.go(last),
      blank: () => this.#session.blank(true),
      full: () => void toggleFullscreen(),
      help: () => this.#open('help'),
      jump: () => this.#open('jump'),
      sources: () => this.#open('sources'),
      presenterView: () => this.#openPresenterView(),
      edit: () => this.#editor.toggle(),
      leave: () => this.#leave(),
    };
    commands[command]();
  }

  /** Out of what is open, one after the other: full screen, editing, the lesson. */
  #leave(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (this.#editor.isOn) this.#editor.toggle();
    else if (this.#hasAsked || !hasPlays(playOwner(this.#session.showing!))) this.#session.leave();
    else {
      this.#hasAsked = true;
      this.#open('leaving');
    }
  }

  /** Ends the lesson, with its guesses kept on the device or deleted. */
  #end(isKept: boolean): void {
    const {showing} = this.#session;
    if (!showing) return;
    this.#session.leave();
    if (!isKept) clearPlays(playOwner(showing));
  }

  #openPresenterView(): void {
    const size = 'popup,width=900,height=700';
    const opened = window.open(this.#session.otherWindowUrl(), '_blank', size);
    if (!opened) this.#showNote(words.blocked);
  }

  #showNote(note: string): void {
    this.#note = note;
    this.#render();
  }

  /** Opens a lesson file; with problems it is not shown, and what is on show stays. */
  async #read(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    const {lesson, problems = []} = await readFile(file, this.#dataset);
    if (lesson) {
      const key = nextLessonKey();
      saveLocalLesson({key, lesson, isSaved: true});
      this.#editor.end();
      this.#session.open(lesson, 'full', key);
    } else {
      this.#broken = {file: file.name, problems};
      this.#render();
    }
  }
}
