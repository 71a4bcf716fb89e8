import {html, nothing, type TemplateResult} from 'lit';
import {labelOf} from '../../data/lesson/problem-text';
import {LIMITS, type StepQuestion} from '../../model/lesson/lesson';
import type {LessonChoice} from '../../model/lesson/choices';
import {choiceField, renderErrors, fieldId, numberField, fieldState, textField} from './fields';
import type {LessonEditor} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

type Asked<K extends StepQuestion['kind']> = Extract<StepQuestion, {kind: K}>;

const STATES = 'step.question.countries';

/** What the class does at the step in the form: which kind, and what that kind needs. */
export function renderQuestionFields(editing: LessonEditor): TemplateResult {
  const {choices, question} = editing;
  const {current} = question;
  const kinds = [{id: 'none' as const, name: words.kinds.none}, ...choices.kind];
  return html`
    ${choiceField(editing, 'step.question.kind', kinds, current?.kind ?? 'none', (kind) => question.setKind(kind ?? 'none'))}
    ${current ? textField(editing, 'step.question.text', current.text, 3, (text) => question.set(current, {text})) : nothing}
    ${current?.kind === 'guess' ? renderGuessFields(editing, current) : nothing}
    ${current?.kind === 'quiz' ? renderQuizFields(editing, current) : nothing}
  `;
}

function renderGuessFields(editing: LessonEditor, asked: Asked<'guess'>) {
  const {choices, question} = editing;
  return html`
    ${choiceField(editing, 'step.question.round', choices.published, asked.round, (round) => round && question.set(asked, {round}))}
    ${choiceField(editing, 'step.question.guess', choices.guess, asked.guess, (guess) => guess && question.setGuess(guess))}
    ${asked.guess === 'countries' ? renderCountries(editing, asked) : nothing}
  `;
}

/** The states to guess, one by one; what is chosen is added by a button, not by walking over it. */
function renderCountries(editing: LessonEditor, asked: Asked<'guess'>) {
  const {choices, question} = editing;
  const {countries = []} = asked;
  const {id, hint, problems, about} = fieldState(editing, STATES);
  const put = (codes: readonly string[]) =>
    question.set(asked, {countries: codes.length > 0 ? codes : undefined});
  const add = () => {
    const select = document.querySelector<HTMLSelectElement>(`#${id}`)!;
    if (select.value) put([...countries, select.value]);
    select.value = '';
    select.focus();
  };
  const chosen = countries.flatMap((code) => choices.country.find((one) => one.id === code) ?? []);
  const rest = choices.country.filter((one) => !countries.includes(one.id));
  return html`<div class="field" role="group" aria-labelledby="${id}-label">
    <p class="label" id="${id}-label">${labelOf(STATES, lessonMessages.problems)}</p>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${chosen.length > 0 ? renderChosenCountries(chosen, (code) => put(countries.filter((one) => one !== code))) : nothing}
    <div class="adding">
      <select id=${id} aria-label=${words.chooseCountry} aria-describedby=${about}>
        <option value="">${words.chooseCountry}</option>
        ${rest.map((one) => html`<option value=${one.id}>${one.name}</option>`)}
      </select>
      <button type="button" @click=${add}>${words.addCountry}</button>
    </div>
    ${renderErrors({id, problems})}
  </div>`;
}

/** The focus goes to where states are chosen: the button that had it is gone. */
function renderChosenCountries(chosen: readonly LessonChoice[], remove: (code: string) => void) {
  const take = (code: string) => {
    remove(code);
    document.querySelector<HTMLElement>(`#${fieldId(STATES)}`)?.focus();
  };
  return html`<ul class="chosen">
    ${chosen.map(
      ({id, name}) =>
        html`<li>
          <button type="button" aria-label=${words.removeCountry(name)} @click=${() => take(id)}>
            ${name} <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderQuizFields(editing: LessonEditor, asked: Asked<'quiz'>) {
  const {question} = editing;
  return html`
    ${textField(editing, 'step.question.seed', asked.seed, 1, (seed) => question.set(asked, {seed}))}
    ${numberField(editing, 'step.question.count', asked.count, [1, LIMITS.quiz, 1], (count) => question.set(asked, {count}))}
  `;
}
