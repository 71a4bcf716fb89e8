import {html, nothing, type TemplateResult} from 'lit';
import type {LessonLength} from '../../model/lesson/lesson';
import {minutesOf} from '../../model/lesson/lesson';
import {writePlace} from '../../model/lesson/location';
import {englishPresent} from '../../model/messages/present';
import type {Trouble} from '../lesson/lesson-session';
import type {LessonEntry} from '../lesson/site-lessons';
import type {OwnLesson} from '../lesson/local-lessons';
import {isSingleFile, mapAddress} from '../shared/urls';
import {pageMessages} from '../shared/messages';

const {start: words} = pageMessages('present', englishPresent);

/** What the start screen shows. */
export interface StartView {
  /** Absent while they load; `failed` if they could not be. */
  readonly lessons: readonly LessonEntry[] | undefined;
  readonly own: readonly OwnLesson[];
  readonly trouble: Trouble | undefined;
}

/** What can be asked for on it. */
export interface StartActs {
  open(query: string): void;
  create(): void;
  read(files: FileList | null): void;
}

/** The screen to choose a lesson on. */
export function drawStart(view: StartView, acts: StartActs): TemplateResult {
  return html`<main class="start">
    <h1 tabindex="-1">${words.title}</h1>
    <p class="lead">${words.lead}</p>
    ${view.trouble ? html`<p class="trouble" role="alert">${tell(view.trouble)}</p>` : nothing}
    <h2>${words.lessons}</h2>
    <ul class="lessons">
      ${(view.lessons ?? []).map((lesson) => drawLesson(lesson, acts))}
    </ul>
    ${view.own.length > 0 ? drawOwn(view.own, acts) : nothing}
    <h2>${words.own}</h2>
    <p>${words.createLead}</p>
    <p><button type="button" @click=${acts.create}>${words.create}</button></p>
    <p>${words.ownLead}</p>
    <p>
      <label for="file">${words.file}</label>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => readFrom(event, acts)}
      />
    </p>
    <p class="onward">
      <a href=${mapAddress()}>${words.explore}</a>
      ${isSingleFile ? nothing : html`<a href="./teaching.html">${words.teaching}</a>`}
    </p>
  </main>`;
}

function drawLesson(entry: LessonEntry, acts: StartActs) {
  const {id, title, about, steps, minutes, shortMinutes} = entry;
  return html`<li>
    <h3 id="lesson-${id}">${title}</h3>
    <p>${about}</p>
    <p class="ways">
      ${drawWay({lesson: id}, 'long', words.full(steps, minutes), id, acts)}
      ${drawWay({lesson: id}, 'short', words.short(shortMinutes), id, acts)}
    </p>
  </li>`;
}

function drawOwn(own: readonly OwnLesson[], acts: StartActs) {
  return html`<h2>${words.kept}</h2>
    <ul class="lessons">
      ${own.map(({key, lesson, isSaved}) => {
        const label = words.full(lesson.steps.length, minutesOf(lesson, 'long'));
        return html`<li>
          <h3 id="lesson-own-${key}">${lesson.title}</h3>
          <p>${lesson.about}${isSaved ? nothing : html` <em>${words.unsaved}</em>`}</p>
          <p class="ways">
            ${drawWay({own: key}, 'long', label, `own-${key}`, acts)}
            ${drawWay({own: key}, 'short', words.short(minutesOf(lesson, 'short')), `own-${key}`, acts)}
          </p>
        </li>`;
      })}
    </ul>`;
}

/** A link, since it is an address: it can be kept, and opened in another window. */
function drawWay(
  name: {readonly lesson: string} | {readonly own: string},
  length: LessonLength,
  label: string,
  id: string,
  acts: StartActs,
) {
  const query = writePlace({...name, length, step: 1, isPresenter: false});
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    acts.open(query);
  };
  return html`<a
    class="way"
    id="${length}-${id}"
    href=${query}
    aria-labelledby="${length}-${id} lesson-${id}"
    @click=${open}
    >${label}</a
  >`;
}

function readFrom(event: Event, acts: StartActs): void {
  const input = event.currentTarget as HTMLInputElement;
  acts.read(input.files);
  // The same file can be chosen again, once it was put right.
  input.value = '';
}

function tell({kind, name}: Trouble): string {
  return kind === 'lost' ? words.lost : words.missing(name);
}
