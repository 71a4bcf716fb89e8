import {stepsOf, type Lesson, type LessonVersion} from '../../model/lesson/lesson';
import {readLocation, writeLocation} from '../../model/lesson/location';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {WindowSync, newSession, type SyncHandler} from './window-sync';
import {isUnknown, loadLesson} from './site-lessons';
import {loadLocalLesson} from './local-lessons';
import {withStep, type LessonState} from './lesson-state';
import {START_QUERY} from '../shared/urls';

/** Why an address shows no lesson. */
export interface LessonError {
  /** `missing`: there is none; `lost`: it was in another window; `failed`: it could not be loaded. */
  readonly kind: 'missing' | 'lost' | 'failed';
  readonly name: string;
}

/** What a page does when something has changed, and when the other window pressed a button. */
export interface SessionHandler {
  changed(): void;
  press(by: 1 | -1): void;
}

/** A lesson's course: where it is, its address, and the other window that is in step with it. */
export class LessonSession implements SyncHandler {
  showing: LessonState | undefined;
  error: LessonError | undefined;
  /** True while another window of this lesson is known to be there. */
  isConnected = false;
  /** True once another window was there. */
  wasConnected = false;

  readonly #dataset: LessonDataset;
  readonly #handler: SessionHandler;
  #channel: WindowSync | undefined;
  #session: string | undefined;
  #isPresenterView = false;

  constructor(dataset: LessonDataset, handler: SessionHandler) {
    this.#dataset = dataset;
    this.#handler = handler;
    addEventListener('popstate', () => void this.follow());
  }

  /** Shows what the address says. */
  async follow(): Promise<void> {
    const {
      lesson: id,
      localKey,
      version,
      step,
      session,
      isPresenterView,
    } = readLocation(location.search);
    this.#isPresenterView = isPresenterView;
    if (session) this.#connect(session);
    const {showing} = this;
    const isSame = showing && (localKey ?? id) === (showing.localKey ?? showing.lesson.id);
    const lesson = isSame ? showing.lesson : await this.#find(id, localKey);
    // Another window may have told meanwhile where the lesson really is.
    if (this.showing !== showing) return;
    this.showing =
      lesson && withStep({...place(lesson, version, localKey), ...clockOf(showing)}, step - 1);
    if (showing && this.showing) this.#channel?.show(this.showing);
    this.#handler.changed();
  }

  /** Begins a lesson, or goes on with it. */
  open(lesson: Lesson, version: LessonVersion, localKey?: string, index = 0): void {
    this.error = undefined;
    this.#set(withStep(place(lesson, version, localKey), index), 'push');
  }

  go(index: number): void {
    if (!this.showing) return;
    const next = withStep(this.showing, index);
    if (next.index === this.showing.index && !this.showing.isBlank) return;
    this.#set(next, 'push');
  }

  blank(isBlank: boolean): void {
    if (this.showing && this.showing.isBlank !== isBlank) {
      this.#set({...this.showing, isBlank}, 'replace');
    }
  }

  /** Starts the clock, or puts it back. */
  setStartTime(startedAt: number | undefined): void {
    if (this.showing) this.#set({...this.showing, startedAt}, 'replace');
  }

  /** Puts another version of the lesson into the place of the one on show. */
  replace(lesson: Lesson, localKey: string, index: number): void {
    if (!this.showing) return;
    this.#set(withStep({...this.showing, version: 'full', lesson, localKey}, index), 'replace');
  }

  leave(): void {
    this.showing = undefined;
    this.#channel?.close();
    this.#channel = this.#session = undefined;
    this.isConnected = false;
    this.#write('push');
    this.#handler.changed();
  }

  /** The address of a second window that is in step with this one. */
  otherWindowUrl(): string {
    if (!this.#session) {
      this.#connect(newSession());
      this.#write('replace');
    }
    return this.#query(true);
  }

  /** Asks the other window to press next or previous. */
  pressThere(by: 1 | -1): void {
    this.#channel?.press(by);
  }

  current(): LessonState | undefined {
    return this.showing;
  }

  show(showing: LessonState): void {
    this.showing = showing;
    this.#write('replace');
    this.#handler.changed();
  }

  press(by: 1 | -1): void {
    this.#handler.press(by);
  }

  peerChanged(isThere: boolean): void {
    this.isConnected = isThere;
    this.wasConnected ||= isThere;
    this.#handler.changed();
  }

  #connect(session: string): void {
    if (session === this.#session) return;
    this.#channel?.close();
    this.#session = session;
    this.#channel = new WindowSync(session, this);
  }

  async #find(id: string | undefined, localKey: string | undefined): Promise<Lesson | undefined> {
    this.error = undefined;
    if (localKey) {
      const stored = loadLocalLesson(localKey, this.#dataset);
      if (!stored) this.error = {kind: 'lost', name: localKey};
      return stored?.lesson;
    }
    if (!id) return undefined;
    try {
      return await loadLesson(id, this.#dataset);
    } catch {
      this.error = {kind: (await isUnknown(id)) ? 'missing' : 'failed', name: id};
      return undefined;
    }
  }

  #set(showing: LessonState, how: 'push' | 'replace'): void {
    this.showing = showing;
    this.#write(how);
    this.#channel?.show(showing);
    this.#handler.changed();
  }

  #write(how: 'push' | 'replace'): void {
    const url = location.pathname + this.#query(this.#isPresenterView);
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  #query(isPresenterView: boolean): string {
    if (!this.showing) return START_QUERY;
    const {lesson, localKey, version, index} = this.showing;
    const name = localKey === undefined ? {lesson: lesson.id} : {localKey};
    const session = this.#session === undefined ? {} : {session: this.#session};
    return writeLocation({...name, ...session, version, step: index + 1, isPresenterView});
  }
}

function place(lesson: Lesson, version: LessonVersion, localKey: string | undefined): LessonState {
  const isFull = stepsOf(lesson, version).length > 0;
  const name = localKey === undefined ? {} : {localKey};
  return {lesson, ...name, version: isFull ? version : 'full', index: 0, isBlank: false};
}

function clockOf(showing: LessonState | undefined): Pick<LessonState, 'startedAt'> {
  return showing?.startedAt === undefined ? {} : {startedAt: showing.startedAt};
}
