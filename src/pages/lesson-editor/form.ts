import {html, nothing, type TemplateResult} from 'lit';
import {problemLocation, problemText, type LessonProblem} from '../../data/lesson/problem-text';
import {LIMITS} from '../../model/lesson/lesson';
import {checkField, fieldId, numberField, placeOfPath, textField} from './fields';
import {renderQuestionFields} from './question-fields';
import {renderActsFields} from './acts-fields';
import {renderMapFields} from './map-fields';
import type {LessonEditor} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/**
 * The form beside the slide, for the step on show. A new lesson has no name yet: what is asked of
 * the whole comes first there.
 */
export function renderEditor(editing: LessonEditor): TemplateResult {
  const {isNew} = editing;
  return html`<aside class="editor" aria-labelledby="editor-title">
    <h2 id="editor-title">${words.title}</h2>
    <p>${words.lead}</p>
    ${renderSaveState(editing)}
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${isNew ? renderLessonFields(editing) : nothing} ${renderStepForm(editing)}
      ${renderSteps(editing)} ${isNew ? nothing : renderLessonFields(editing)}
    </form>
    <div class="buttons ending">
      ${button(words.save, editing.problems.length === 0, () => editing.save())}
      ${button(words.done, true, () => editing.toggle())}
    </div>
  </aside>`;
}

/** Leads to the title, to be written over. */
export function focusTitle(): void {
  const field = document.querySelector<HTMLTextAreaElement>(`#${fieldId('title')}`);
  field?.focus();
  field?.select();
}

function renderSaveState(editing: LessonEditor) {
  const {problems, saved, spoilers, blockedReason} = editing;
  const isGood = problems.length === 0;
  return html`<div role="status">
      <p><strong>${isGood ? words.noProblems : words.problemCount(problems.length)}</strong></p>
      ${isGood ? html`<p>${words[saved]}</p>` : nothing}
      ${blockedReason ? html`<p class="fault">${blockedReason}</p>` : nothing}
    </div>
    ${isGood ? nothing : renderLessonProblems(problems, editing)}
    ${
      spoilers.length > 0
        ? html`<p>${words.spoilers}</p>
            ${renderLessonProblems(spoilers, editing)}`
        : nothing
    }`;
}

/** Each leads to its field, also in another step. */
function renderLessonProblems(problems: readonly LessonProblem[], editing: LessonEditor) {
  const open = (problem: LessonProblem) => {
    editing.goTo(problem);
    document.querySelector<HTMLElement>(`#${fieldId(placeOfPath(problem.path))}`)?.focus();
  };
  return html`<ul class="problems">
    ${problems.map(
      (one) =>
        html`<li>
          <button type="button" @click=${() => open(one)}>
            ${problemLocation(one, lessonMessages.problems)}
          </button>
          ${problemText(one, lessonMessages.problems)}
        </li>`,
    )}
  </ul>`;
}

function renderStepForm(editing: LessonEditor) {
  const {step} = editing;
  const {groups} = words;
  const write = (key: 'heading' | 'text', rows: number) =>
    textField(editing, `step.${key}`, step[key], rows, (text) => editing.setStep({[key]: text}));
  const writeNotes = (text: string) => editing.setStep({notes: text ? text.split('\n') : []});
  return html`
    <fieldset>
      <legend>${groups.words}</legend>
      ${write('heading', 2)} ${write('text', 4)}
    </fieldset>
    <fieldset>
      <legend>${groups.show}</legend>
      ${renderMapFields(editing)} ${renderActsFields(editing)}
    </fieldset>
    <fieldset>
      <legend>${groups.question}</legend>
      ${renderQuestionFields(editing)}
    </fieldset>
    <fieldset>
      <legend>${groups.teacher}</legend>
      ${textField(editing, 'step.notes', step.notes.join('\n'), 6, writeNotes)}
      ${numberField(editing, 'step.minutes', step.minutes, [0.5, LIMITS.minutes, 0.5], (minutes) => editing.setStep({minutes}))}
      ${checkField(editing, 'step.fullLessonOnly', step.fullLessonOnly ?? false, (isFullOnly) => editing.setStep({fullLessonOnly: isFullOnly || undefined}))}
      ${textField(editing, 'step.id', step.id, 1, (id) => editing.setStep({id}))}
    </fieldset>
  `;
}

function renderLessonFields(editing: LessonEditor) {
  const {title = '', about = '', id = ''} = editing.draft ?? {};
  return html`<fieldset>
    <legend>${words.groups.lesson}</legend>
    ${textField(editing, 'title', title, 2, (text) => editing.setLesson({title: text}))}
    ${textField(editing, 'about', about, 3, (text) => editing.setLesson({about: text}))}
    ${textField(editing, 'id', id, 1, (text) => editing.setLesson({id: text}))}
  </fieldset>`;
}

function renderSteps(editing: LessonEditor) {
  const {draft, index, problems, removed} = editing;
  const steps = draft?.steps.length ?? 0;
  const isGood = problems.length === 0;
  return html`<fieldset>
    <legend>${words.groups.steps(index + 1, steps)}</legend>
    <div class="buttons">
      ${button(words.add, isGood, () => editing.add())}
      ${button(words.duplicate, isGood, () => editing.duplicate())}
      ${button(words.earlier, isGood && index > 0, () => editing.move(-1))}
      ${button(words.later, isGood && index < steps - 1, () => editing.move(1))}
      ${button(words.remove, isGood && steps > 1, () => editing.remove())}
    </div>
    <div class="buttons">
      <p role="status">${removed ? words.removed(removed.heading) : nothing}</p>
      ${removed ? button(words.restore(removed.heading), isGood, () => editing.restoreStep()) : nothing}
    </div>
  </fieldset>`;
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
