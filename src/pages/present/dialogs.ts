import {html, nothing, type TemplateResult} from 'lit';
import {renderShortcutList} from '../../elements/shared/shortcut-list';
import {problemLocation, problemText, type LessonProblem} from '../../data/lesson/problem-text';
import {englishPresent} from '../../model/messages/present';
import type {LessonDataset} from '../../model/lesson/step-acts';
import {writeActId} from '../../model/acts/query';
import {actsOfStep} from '../../model/lesson/step-acts';
import {writeViewState} from '../../model/view/view-state';
import {filledSteps, stepOf, type LessonState} from '../lesson/lesson-state';
import {mapUrl} from '../shared/urls';
import {pageMessages} from '../shared/messages';
import {messagesFor} from '../../elements/shared/messages';
import {lessonMessages} from '../lesson/messages';

const {slide: words, shortcuts, problems: faults} = pageMessages('present', englishPresent);

/** A lesson file that cannot be shown. */
export interface BrokenFile {
  readonly file: string;
  readonly problems: readonly LessonProblem[];
}

/** The list of keys. */
export function renderShortcuts(): TemplateResult {
  return html`<dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">${shortcuts.title}</h2>
    ${renderShortcutList(shortcuts.list)}
    <p>${shortcuts.touch}</p>
    <p>${shortcuts.focus}</p>
    ${renderClose()}
  </dialog>`;
}

/** The steps of the lesson, to go to one of them. */
export function renderJump(
  showing: LessonState,
  dataset: LessonDataset,
  go: (index: number) => void,
): TemplateResult {
  const choose = (index: number) => (event: Event) => {
    (event.currentTarget as Element).closest('dialog')?.close();
    go(index);
  };
  return html`<dialog id="jump" aria-labelledby="jump-title">
    <h2 id="jump-title">${words.steps}</h2>
    <ol>
      ${filledSteps(showing, dataset).map(
        ({heading}, index) =>
          html`<li>
            <button
              type="button"
              aria-current=${index === showing.index ? 'step' : nothing}
              @click=${choose(index)}
            >
              ${heading}
            </button>
          </li>`,
      )}
    </ol>
    ${renderClose()}
  </dialog>`;
}

/** What a slide has no room for: how the map is drawn, from which record, and the way to its sources. */
export function renderSources(showing: LessonState, dataset: LessonDataset): TemplateResult {
  const {show} = stepOf(showing);
  const {round, versus, country, view, act} = show;
  const state = Object.entries({round, versus, country, view}).filter(([, value]) => value);
  const query = writeActId(act, writeViewState(Object.fromEntries(state), ''));
  const acts = actsOfStep(show, dataset.acts);
  return html`<dialog id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">${words.sources}</h2>
    <p>${messagesFor(document.documentElement).atlas.source(dataset.title, dataset.version)}</p>
    <p>
      <a href=${mapUrl(query)} target="_blank">${words.explore}</a>
    </p>
    ${
      acts.length > 0
        ? html`<p>${words.headlines}</p>
            <stance-step-acts detailed .index=${dataset.acts} .show=${show}></stance-step-acts>`
        : nothing
    }
    <p>${dataset.disclaimer}</p>
    <p>${words.territories}</p>
    ${renderClose()}
  </dialog>`;
}

/** Nothing to look at but the teacher. */
export function renderBlank(show: () => void): TemplateResult {
  // The event of closing comes late: by then a quick hand may have blanked the screen again. So what
  // closes it is heard as well, or that hand would find it blank still and do nothing.
  const onClose = ({target}: Event) => {
    if (!(target as HTMLDialogElement).open) show();
  };
  return html`<dialog id="blank" aria-label=${words.blankTitle} @cancel=${show} @close=${onClose}>
    <form method="dialog" @submit=${show}><button>${words.unblank}</button></form>
  </dialog>`;
}

/** What is wrong with a lesson file; what was on show before stays. */
export function renderProblems(broken: BrokenFile | undefined, forget: () => void): TemplateResult {
  return html`<dialog id="problems" aria-labelledby="problems-title" @close=${forget}>
    ${
      broken
        ? html`<h2 id="problems-title" tabindex="-1" autofocus>
              ${faults.title(broken.file, broken.problems.length)}
            </h2>
            <p>${faults.lead}</p>
            ${renderProblemList(broken.problems)} ${renderClose()}`
        : nothing
    }
  </dialog>`;
}

function renderProblemList(problems: readonly LessonProblem[]) {
  return html`<ul class="problems">
    ${problems.map((one) => html`<li><strong>${problemLocation(one, lessonMessages.problems)}</strong>: ${problemText(one, lessonMessages.problems)}</li>`)}
  </ul>`;
}

/** Asked once before a lesson is left in which something was guessed or answered. */
export function renderLeaving(leave: (isKept: boolean) => void): TemplateResult {
  return html`<dialog id="leaving" aria-labelledby="leaving-text">
    <p id="leaving-text">${words.leaving}</p>
    <form method="dialog">
      <button type="button" @click=${() => leave(true)}>${words.keepPlays}</button>
      <button type="button" @click=${() => leave(false)}>${words.deletePlays}</button>
      <button>${words.stay}</button>
    </form>
  </dialog>`;
}

/** A message in passing, such as on a window that was blocked. */
export function renderNote(note: string | undefined, forget: () => void): TemplateResult {
  return html`<dialog id="note" aria-labelledby="note-text" @close=${forget}>
    <p id="note-text">${note}</p>
    ${renderClose()}
  </dialog>`;
}

function renderClose(): TemplateResult {
  return html`<form method="dialog"><button>${words.close}</button></form>`;
}
