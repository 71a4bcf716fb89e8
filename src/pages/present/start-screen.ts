import {html, nothing, type TemplateResult} from 'lit';
import type {LessonVersion} from '../../model/lesson/lesson';
import {minutesOf} from '../../model/lesson/lesson';
import {writeLocation} from '../../model/lesson/location';
import {englishPresent} from '../../model/messages/present';
import type {LessonError} from '../lesson/lesson-session';
import type {LessonEntry} from '../lesson/site-lessons';
import type {LocalLesson} from '../lesson/local-lessons';
import {isSingleFile, mapUrl} from '../shared/urls';
import {pageMessages} from '../shared/messages';

const {start: words} = pageMessages('present', englishPresent);

/** What the start screen shows. */
export interface StartView {
  /** Absent while they load; `failed` if they could not be. */
  readonly lessons: readonly LessonEntry[] | undefined;
  readonly localLessons: readonly LocalLesson[];
  readonly error: LessonError | undefined;
}

/** What can be asked for on it. */
export interface StartActions {
  open(query: string): void;
  create(): void;
  /** Asks again for the lesson that could not be loaded. */
  retry(): void;
  read(files: FileList | null): void;
}

/** The screen to choose a lesson on. */
export function renderStart(view: StartView, actions: StartActions): TemplateResult {
  return html`<main class="start wide" id="content">
    <div class="title">
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    ${view.error ? renderError(view.error, actions.retry) : nothing}
    <h2>${words.lessons}</h2>
    <ul class="lessons">
      ${(view.lessons ?? []).map((lesson) => renderLesson(lesson, actions))}
    </ul>
    ${view.localLessons.length > 0 ? renderLocalLessons(view.localLessons, actions) : nothing}
    <h2>${words.own}</h2>
    <p>${words.createLead}</p>
    <p><button type="button" @click=${actions.create}>${words.create}</button></p>
    <p>${words.ownLead}</p>
    <p>
      <label for="file">${words.file}</label>
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => readChosenFile(event, actions)}
      />
    </p>
    ${isSingleFile ? html`<p class="onward"><a href=${mapUrl()}>${words.explore}</a></p>` : nothing}
  </main>`;
}

function renderLesson(entry: LessonEntry, actions: StartActions) {
  const {id, title, about, steps, minutes, shortMinutes} = entry;
  return html`<li>
    <h3 id="lesson-${id}">${title}</h3>
    <p>${about}</p>
    <p class="lesson-links">
      ${renderLessonLink({lesson: id}, 'full', words.full(steps, minutes), id, actions)}
      ${renderLessonLink({lesson: id}, 'short', words.short(shortMinutes), id, actions)}
    </p>
  </li>`;
}

function renderLocalLessons(lessons: readonly LocalLesson[], actions: StartActions) {
  return html`<h2>${words.kept}</h2>
    <ul class="lessons">
      ${lessons.map(({key, lesson, isSaved}) => {
        const label = words.full(lesson.steps.length, minutesOf(lesson, 'full'));
        return html`<li>
          <h3 id="lesson-own-${key}">${lesson.title}</h3>
          <p>${lesson.about}${isSaved ? nothing : html` <em>${words.unsaved}</em>`}</p>
          <p class="lesson-links">
            ${renderLessonLink({localKey: key}, 'full', label, `own-${key}`, actions)}
            ${renderLessonLink({localKey: key}, 'short', words.short(minutesOf(lesson, 'short')), `own-${key}`, actions)}
          </p>
        </li>`;
      })}
    </ul>`;
}

/** A link, since it is an address: it can be kept, and opened in another window. */
function renderLessonLink(
  name: {readonly lesson: string} | {readonly localKey: string},
  version: LessonVersion,
  label: string,
  id: string,
  actions: StartActions,
) {
  const query = writeLocation({...name, version, step: 1, isPresenterView: false});
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.open(query);
  };
  return html`<a
    class="lesson-link"
    id="${version}-${id}"
    href=${query}
    aria-labelledby="${version}-${id} lesson-${id}"
    @click=${open}
    >${label}</a
  >`;
}

function readChosenFile(event: Event, actions: StartActions): void {
  const input = event.currentTarget as HTMLInputElement;
  actions.read(input.files);
  // The same file can be chosen again, once it was put right.
  input.value = '';
}

/** Why there is no lesson, and a way to ask again for one that could not be loaded. */
export function renderError({kind, name}: LessonError, retry: () => void): TemplateResult {
  if (kind !== 'failed') {
    const text = kind === 'lost' ? words.lost : words.missing(name);
    return html`<p class="trouble" role="alert">${text}</p>`;
  }
  return html`<p class="trouble" role="alert">
    ${words.lessonFailed(name)} <button type="button" @click=${retry}>${words.again}</button>
  </p>`;
}
