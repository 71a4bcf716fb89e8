/** The fields of the form: each with its label, its hint, and beside it what is wrong with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {labelOf, type LessonProblem} from '../../data/lesson/problem-text';
import type {Choice} from '../../model/lesson/choices';
import type {Editing} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/** A place in the lesson, as `places` of the catalogue names it: `step.show.country`. */
export type Place = string;

interface Spot {
  readonly id: string;
  readonly hint: string | undefined;
  readonly faults: readonly LessonProblem[];
  /** Ids of what describes the field. */
  readonly about: string | typeof nothing;
}

/** The id of the field of a place. */
export function fieldId(place: Place): string {
  return `edit-${place.replaceAll('.', '-')}`;
}

/** The field that a problem belongs to; undefined if it is of more than one. */
export function placeOfPath(path: string): Place {
  return path.replace(/^steps\[\d+\]/, 'step').replace(/\[\d+\]$/, '');
}

export function textField(
  editing: Editing,
  place: Place,
  value: string,
  rows: number,
  write: (text: string) => void,
): TemplateResult {
  const {id, about, ...spot} = spotOf(editing, place);
  const onInput = (event: Event) => write((event.target as HTMLTextAreaElement).value);
  return frame(
    place,
    {id, about, ...spot},
    html`<textarea
      id=${id}
      rows=${rows}
      dir="auto"
      aria-describedby=${about}
      aria-invalid=${spot.faults.length > 0}
      .value=${value}
      @input=${onInput}
    ></textarea>`,
  );
}

/** What is empty or no number is told, and not put right in silence. */
export function numberField(
  editing: Editing,
  place: Place,
  value: number,
  [min, max, step]: readonly [number, number, number],
  write: (value: number) => void,
): TemplateResult {
  const {id, about, ...spot} = spotOf(editing, place);
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
      aria-invalid=${spot.faults.length > 0}
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
  editing: Editing,
  place: Place,
  choices: readonly Choice<T>[],
  value: T | '',
  choose: (value: T | undefined) => void,
  absent?: string,
): TemplateResult {
  const {id, about, ...spot} = spotOf(editing, place);
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
      aria-invalid=${spot.faults.length > 0}
      @change=${onChange}
    >
      ${all.map((one) => html`<option value=${one.id} .selected=${one.id === value}>${one.name}</option>`)}
    </select>`,
  );
}

export function checkField(
  editing: Editing,
  place: Place,
  value: boolean,
  choose: (value: boolean) => void,
): TemplateResult {
  const {id, about, hint} = spotOf(editing, place);
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
    ${drawHint(id, hint)}`;
}

/** What is wrong at a place; what stands there can be seen beside it. */
export function drawFaults({faults, id}: Pick<Spot, 'faults' | 'id'>): TemplateResult {
  return html`<div id="${id}-faults">
    ${faults.map((fault) => html`<p class="fault">${fault.todo}</p>`)}
  </div>`;
}

/** What belongs to a place: its hint, and the problems that are there now. */
export function spotOf({problems, index}: Editing, place: Place): Spot {
  const path = place.replace(/^step\b(?!s)/, `steps[${index}]`);
  const faults = problems.filter((one) => one.path.replace(/(?<=\w)\[\d+\]$/, '') === path);
  const id = fieldId(place);
  const hint = words.hints[place];
  const ids = [...(hint ? [`${id}-hint`] : []), ...(faults.length > 0 ? [`${id}-faults`] : [])];
  return {id, hint, faults, about: ids.join(' ') || nothing};
}

function frame(place: Place, spot: Spot, input: TemplateResult): TemplateResult {
  const {id, hint, faults} = spot;
  return html`<div class="field" ?data-wrong=${faults.length > 0}>
    <label for=${id}>${labelOf(place, lessonMessages.problems)}</label>
    ${drawHint(id, hint)} ${input} ${drawFaults({id, faults})}
  </div>`;
}

function drawHint(id: string, hint: string | undefined) {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}
