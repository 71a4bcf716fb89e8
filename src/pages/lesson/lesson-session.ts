import {stepsOf, type Lesson, type LessonLength} from '../../model/lesson/lesson';
import {readPlace, writePlace} from '../../model/lesson/location';
import type {Dataset} from '../../model/types';
import {Channel, newSession, type Listener} from './window-sync';
import {loadLesson} from './site-lessons';
import {readOwn} from './local-lessons';
import {at, type Showing} from './lesson-state';
import {START} from '../shared/urls';

/** Why an address shows no lesson. */
export type Trouble = {readonly kind: 'missing' | 'lost'; readonly name: string};

/** What a page does when something has changed, and when the other window pressed a button. */
export interface CoursePage {
  changed(): void;
  press(by: 1 | -1): void;
}

/** A lesson's course: where it is, its address, and the other window that is in step with it. */
export class Course implements Listener {
  showing: Showing | undefined;
  trouble: Trouble | undefined;
  /** True while another window of this lesson is known to be there. */
  isMet = false;
  /** True once another window was there. */
  wasMet = false;

  readonly #dataset: Dataset;
  readonly #page: CoursePage;
  #channel: Channel | undefined;
  #session: string | undefined;
  #isPresenter = false;

  constructor(dataset: Dataset, page: CoursePage) {
    this.#dataset = dataset;
    this.#page = page;
    addEventListener('popstate', () => void this.follow());
  }

  /** Shows what the address says. */
  async follow(): Promise<void> {
    const {lesson: id, own, length, step, session, isPresenter} = readPlace(location.search);
    this.#isPresenter = isPresenter;
    if (session) this.#meet(session);
    const {showing} = this;
    const isSame = showing && (own ?? id) === (showing.own ?? showing.lesson.id);
    const lesson = isSame ? showing.lesson : await this.#find(id, own);
    // Another window may have told meanwhile where the lesson really is.
    if (this.showing !== showing) return;
    this.showing = lesson && at({...place(lesson, length, own), ...clockOf(showing)}, step - 1);
    if (showing && this.showing) this.#channel?.show(this.showing);
    this.#page.changed();
  }

  /** Begins a lesson, or goes on with it. */
  begin(lesson: Lesson, length: LessonLength, own?: string, index = 0): void {
    this.trouble = undefined;
    this.#set(at(place(lesson, length, own), index), 'push');
  }

  go(index: number): void {
    if (!this.showing) return;
    const next = at(this.showing, index);
    if (next.index === this.showing.index && !this.showing.isBlank) return;
    this.#set(next, 'push');
  }

  blank(isBlank: boolean): void {
    if (this.showing && this.showing.isBlank !== isBlank) {
      this.#set({...this.showing, isBlank}, 'replace');
    }
  }

  /** Starts the clock, or puts it back. */
  clock(began: number | undefined): void {
    if (this.showing) this.#set({...this.showing, began}, 'replace');
  }

  /** Puts another version of the lesson into the place of the one on show. */
  replace(lesson: Lesson, own: string, index: number): void {
    if (!this.showing) return;
    this.#set(at({...this.showing, length: 'long', lesson, own}, index), 'replace');
  }

  leave(): void {
    this.showing = undefined;
    this.#channel?.close();
    this.#channel = this.#session = undefined;
    this.isMet = false;
    this.#write('push');
    this.#page.changed();
  }

  /** The address of a second window that is in step with this one. */
  secondAddress(): string {
    if (!this.#session) {
      this.#meet(newSession());
      this.#write('replace');
    }
    return this.#query(true);
  }

  /** Asks the other window to press next or previous. */
  pressThere(by: 1 | -1): void {
    this.#channel?.press(by);
  }

  current(): Showing | undefined {
    return this.showing;
  }

  show(showing: Showing): void {
    this.showing = showing;
    this.#write('replace');
    this.#page.changed();
  }

  press(by: 1 | -1): void {
    this.#page.press(by);
  }

  met(isThere: boolean): void {
    this.isMet = isThere;
    this.wasMet ||= isThere;
    this.#page.changed();
  }

  #meet(session: string): void {
    if (session === this.#session) return;
    this.#channel?.close();
    this.#session = session;
    this.#channel = new Channel(session, this);
  }

  async #find(id: string | undefined, own: string | undefined): Promise<Lesson | undefined> {
    this.trouble = undefined;
    if (own) {
      const kept = readOwn(own, this.#dataset);
      if (!kept) this.trouble = {kind: 'lost', name: own};
      return kept?.lesson;
    }
    if (!id) return undefined;
    try {
      return await loadLesson(id, this.#dataset);
    } catch {
      this.trouble = {kind: 'missing', name: id};
      return undefined;
    }
  }

  #set(showing: Showing, how: 'push' | 'replace'): void {
    this.showing = showing;
    this.#write(how);
    this.#channel?.show(showing);
    this.#page.changed();
  }

  #write(how: 'push' | 'replace'): void {
    const address = location.pathname + this.#query(this.#isPresenter);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #query(isPresenter: boolean): string {
    if (!this.showing) return START;
    const {lesson, own, length, index} = this.showing;
    const name = own === undefined ? {lesson: lesson.id} : {own};
    const session = this.#session === undefined ? {} : {session: this.#session};
    return writePlace({...name, ...session, length, step: index + 1, isPresenter});
  }
}

function place(lesson: Lesson, length: LessonLength, own: string | undefined): Showing {
  const isFull = stepsOf(lesson, length).length > 0;
  const name = own === undefined ? {} : {own};
  return {lesson, ...name, length: isFull ? length : 'long', index: 0, isBlank: false};
}

function clockOf(showing: Showing | undefined): Pick<Showing, 'began'> {
  return showing?.began === undefined ? {} : {began: showing.began};
}
