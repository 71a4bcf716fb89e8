import {html, nothing, type TemplateResult} from 'lit';
import type {LessonChoice} from '../../model/lesson/choices';
import {actsModeOf} from '../../model/lesson/step-acts';
import {choiceField} from './fields';
import type {LessonEditor} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/** Which acts stand beside the map at the step in the form: none, one, or those that fit. */
export function renderActsFields(editing: LessonEditor): TemplateResult {
  const {choices, step} = editing;
  const mode = actsModeOf(step.show);
  return html`
    ${choiceField(editing, 'step.show.acts', choices.actsMode, mode, (chosen) => editing.setActsMode(chosen ?? 'none'))}
    ${mode === 'one' ? choiceField(editing, 'step.show.act', choices.act, step.show.act ?? '', (act) => act && editing.setShow({act})) : nothing}
    ${mode === 'several' ? renderFilter(editing) : nothing}
  `;
}

function renderFilter(editing: LessonEditor) {
  const {choices} = editing;
  const {
    from = '',
    to = '',
    kind = '',
    direction = '',
    country = '',
  } = editing.step.show.acts ?? {};
  const {any} = words;
  return html`
    ${choiceField(editing, 'step.show.acts.from', withDate(choices.actYear, from), from, (date) => editing.setActs({from: date}), any)}
    ${choiceField(editing, 'step.show.acts.to', withDate(choices.actYear, to), to, (date) => editing.setActs({to: date}), any)}
    ${choiceField(editing, 'step.show.acts.kind', choices.actKind, kind, (id) => editing.setActs({kind: id}), any)}
    ${choiceField(editing, 'step.show.acts.direction', choices.direction, direction, (id) => editing.setActs({direction: id}), any)}
    ${choiceField(editing, 'step.show.acts.country', choices.country, country, (code) => editing.setActs({country: code}), any)}
  `;
}

/** A month or a day can come from a file. */
function withDate(years: readonly LessonChoice[], date: string): readonly LessonChoice[] {
  const isKnown = !date || years.some(({id}) => id === date);
  return isKnown ? years : [{id: date, name: date}, ...years];
}
