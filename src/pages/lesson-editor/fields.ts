/** The fields of the form: each with its label, its hint, and beside it what is wrong with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {labelOf, type LessonProblem} from '../../data/lesson/problem-text';
import type {LessonChoice} from '../../model/lesson/choices';
import type {LessonEditor} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/** A place in the lesson, as `places` of the catalogue names it: `step.show.country`. */
export type FieldPath = string;

interface FieldState {
  readonly id: string;
  readonly hint: string | undefined;
  readonly problems: readonly LessonProblem[];
  /** Ids of what describes the field. */
  readonly about: string | typeof nothing;
}

/** The id of the field of a place. */
export function fieldId(place: FieldPath): string {
  return `edit-${place.replaceAll('.', '-')}`;
}

/** The field that a problem belongs to; undefined if it is of more than one. */
export function placeOfPath(path: string): FieldPath {
  return path.replace(/^steps\[\d+\]/, 'step').replace(/\[\d+\]$/, '');
}

export function textField(
  editing: LessonEditor,
  place: FieldPath,
  value: string,
  rows: number,
  write: (text: string) => void,
): TemplateResult {
  const {id, about, ...spot} = fieldState(editing, place);
  const onInput = (event: Event) => write((event.target as HTMLTextAreaElement).value);
  return frame(
    place,
    {id, about, ...spot},
    html`<textarea
      id=${id}
      rows=${rows}
      dir="auto"
      aria-describedby=${about}
      aria-invalid=${spot.problems.length > 0}
      .value=${value}
      @input=${onInput}
    ></textarea>`,
  );
}

/** What is empty or no number is told, and not put right in silence. */
export function numberField(
  editing: LessonEditor,
  place: FieldPath,
  value: number,
  [min, max, step]: readonly [number, number, number],
  write: (value: number) => void,
): TemplateResult {
  const {id, about, ...spot} = fieldState(editing, place);
  return frame(
    place,
    {id, about, ...spot},
    html`<input
      id=${id}
      type="number"
      min=${min}
      max=${max}
      step=${step}
      aria-describedby=${about}
      aria-invalid=${spot.problems.length > 0}
      .value=${Number.isFinite(value) ? String(value) : ''}
      @change=${(event: Event) => write((event.target as HTMLInputElement).valueAsNumber)}
    />`,
  );
}

/**
 * A list to choose from.
 *
 * @param absent - What is said for “nothing”, if that can be chosen; its value is empty.
 */
export function choiceField<T extends string>(
  editing: LessonEditor,
  place: FieldPath,
  choices: readonly LessonChoice<T>[],
  value: T | '',
  choose: (value: T | undefined) => void,
  absent?: string,
): TemplateResult {
  const {id, about, ...spot} = fieldState(editing, place);
  const all = absent === undefined ? choices : [{id: '', name: absent}, ...choices];
  const onChange = (event: Event) => {
    const {value: chosen} = event.target as HTMLSelectElement;
    choose(choices.find((one) => one.id === chosen)?.id);
  };
  return frame(
    place,
    {id, about, ...spot},
    html`<select
      id=${id}
      aria-describedby=${about}
      aria-invalid=${spot.problems.length > 0}
      @change=${onChange}
    >
      ${all.map((one) => html`<option value=${one.id} .selected=${one.id === value}>${one.name}</option>`)}
    </select>`,
  );
}

export function checkField(
  editing: LessonEditor,
  place: FieldPath,
  value: boolean,
  choose: (value: boolean) => void,
): TemplateResult {
  const {id, about, hint} = fieldState(editing, place);
  return html`<p class="check">
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${about}
        .checked=${value}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      />
      <label for=${id}>${labelOf(place, lessonMessages.problems)}</label>
    </p>
    ${renderHint(id, hint)}`;
}

/** What is wrong at a place; what stands there can be seen beside it. */
export function renderErrors({problems, id}: Pick<FieldState, 'problems' | 'id'>): TemplateResult {
  return html`<div id="${id}-faults">
    ${problems.map((problem) => html`<p class="fault">${problem.todo}</p>`)}
  </div>`;
}

/** What belongs to a place: its hint, and the problems that are there now. */
export function fieldState({problems, index}: LessonEditor, place: FieldPath): FieldState {
  const path = place.replace(/^step\b(?!s)/, `steps[${index}]`);
  const faults = problems.filter((one) => one.path.replace(/(?<=\w)\[\d+\]$/, '') === path);
  const id = fieldId(place);
  const hint = words.hints[place];
  const ids = [...(hint ? [`${id}-hint`] : []), ...(faults.length > 0 ? [`${id}-faults`] : [])];
  return {id, hint, problems: faults, about: ids.join(' ') || nothing};
}

function frame(place: FieldPath, spot: FieldState, input: TemplateResult): TemplateResult {
  const {id, hint, problems} = spot;
  return html`<div class="field" ?data-wrong=${problems.length > 0}>
    <label for=${id}>${labelOf(place, lessonMessages.problems)}</label>
    ${renderHint(id, hint)} ${input} ${renderErrors({id, problems})}
  </div>`;
}

function renderHint(id: string, hint: string | undefined) {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}
