import {html, nothing, type TemplateResult} from 'lit';
import {PAIR_VIEWS, STEP_VIEWS, type StepShow, type StepView} from '../model/lesson';
import {formatMonth} from '../model/dates';
import {english} from '../model/messages';
import {englishPresent} from '../model/messages-present';
import type {Dataset} from '../model/types';
import {drawProblemList} from './present-dialogs';
import type {Editing} from './present-editing';

const {edit: words} = englishPresent;

/** The form beside the slide, for the step on show. */
export function drawEditor(editing: Editing, dataset: Dataset): TemplateResult {
  return html`<aside class="editor" aria-labelledby="edit-title">
    <h2 id="edit-title">${words.title}</h2>
    <p>${words.lead}</p>
    ${drawState(editing)}
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${drawTexts(editing)} ${drawShow(editing, dataset)}
    </form>
    ${drawSteps(editing)}
  </aside>`;
}

function drawState({problems, saved}: Editing) {
  const isGood = problems.length === 0;
  return html`<div role="status">
    <p><strong>${isGood ? words.good : words.bad(problems.length)}</strong></p>
    ${isGood ? html`<p>${words[saved]}</p>` : drawProblemList(problems)}
  </div>`;
}

function drawTexts(editing: Editing) {
  const {step, draft} = editing;
  const {question} = step;
  const isKept = question && question.kind !== 'open';
  return html`
    ${field('heading', words.heading, step.heading, 2, (heading) => editing.setStep({heading}))}
    ${field('text', words.text, step.text, 4, (text) => editing.setStep({text}))}
    ${field('question', words.question, question?.text ?? '', 3, (text) => editing.setQuestion(text))}
    ${isKept ? html`<p>${words.kept(question.kind)}</p>` : nothing}
    ${field('notes', words.notes, step.notes.join('\n'), 6, (text) =>
      editing.setStep({notes: text === '' ? [] : text.split('\n')}),
    )}
    <p>
      <label for="edit-minutes">${words.minutes}</label>
      <input
        id="edit-minutes"
        type="number"
        min="0.5"
        max="90"
        step="0.5"
        .value=${String(step.minutes)}
        @change=${(event: Event) =>
          editing.setStep({minutes: (event.target as HTMLInputElement).valueAsNumber})}
      />
    </p>
    ${field('lesson', words.lessonTitle, draft?.title ?? '', 2, (title) => editing.setTitle(title))}
  `;
}

function drawShow(editing: Editing, {rounds, countries}: Dataset) {
  const {show} = editing.step;
  const months = rounds.map(({id}) => [id, formatMonth(id, english.lang)] as const);
  const views = STEP_VIEWS.filter((view) => show.versus || !PAIR_VIEWS.includes(view)).map(
    (view) => [view, english.atlas.views[view] ?? view] as const,
  );
  const states = countries.map(({code, name}) => [code, name] as const);
  return html`
    ${choice('round', words.round, months, show.round, (round) => editing.setShow(shown({round})))}
    ${choice(
      'versus',
      words.versus,
      [['', words.noVersus], ...months.filter(([id]) => id !== show.round)],
      show.versus ?? '',
      (versus) => editing.setShow(shown({versus: versus || undefined}, show)),
    )}
    ${choice('view', words.view, views, show.view ?? 'map', (view) =>
      editing.setShow({view: view === 'map' ? undefined : (view as StepView)}),
    )}
    ${choice(
      'country',
      words.country,
      [['', words.noCountry], ...states],
      show.country ?? '',
      (code) => editing.setShow({country: code || undefined}),
    )}
  `;
}

/** Other rounds have other classes: a filter goes with them, and so does what needs two rounds. */
function shown(
  change: {readonly round?: string; readonly versus?: string | undefined},
  show?: StepShow,
) {
  const needsPair =
    'versus' in change && !change.versus && PAIR_VIEWS.includes(show?.view ?? 'map');
  return {...change, filter: undefined, ...(needsPair ? {view: undefined} : {})};
}

function drawSteps(editing: Editing) {
  const {draft, index, problems} = editing;
  const steps = draft?.steps.length ?? 0;
  const isGood = problems.length === 0;
  return html`<div class="steps" role="group" aria-label=${words.step}>
      ${button(words.add, isGood, () => editing.add())}
      ${button(words.duplicate, isGood, () => editing.duplicate())}
      ${button(words.earlier, isGood && index > 0, () => editing.move(-1))}
      ${button(words.later, isGood && index < steps - 1, () => editing.move(1))}
      ${button(words.remove, isGood && steps > 1, () => editing.remove())}
    </div>
    <div class="steps">
      ${button(words.save, isGood, () => editing.save())}
      ${button(words.done, true, () => editing.toggle())}
    </div>`;
}

function field(
  id: string,
  label: string,
  value: string,
  rows: number,
  write: (text: string) => void,
) {
  const onInput = (event: Event) => write((event.target as HTMLTextAreaElement).value);
  return html`<p>
    <label for="edit-${id}">${label}</label>
    <textarea id="edit-${id}" rows=${rows} .value=${value} @input=${onInput}></textarea>
  </p>`;
}

function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  choose: (value: string) => void,
) {
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<p>
    <label for="edit-${id}">${label}</label>
    <select id="edit-${id}" @change=${onChange}>
      ${options.map(
        ([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`,
      )}
    </select>
  </p>`;
}

function button(label: string, isEnabled: boolean, act: () => void) {
  return html`<button
    type="button"
    aria-disabled=${!isEnabled}
    @click=${() => (isEnabled ? act() : undefined)}
  >
    ${label}
  </button>`;
}
