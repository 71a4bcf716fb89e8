import {html, type TemplateResult} from 'lit';
import {PAIR_VIEWS} from '../../model/lesson/lesson';
import {withRounds} from '../../model/lesson/edit';
import {choiceField} from './fields';
import type {LessonEditor} from './lesson-editor';
import {lessonMessages} from '../lesson/messages';

const words = lessonMessages.editor;

/** What the map shows at the step in the form. The default of a list is what a file leaves out. */
export function renderMapFields(editing: LessonEditor): TemplateResult {
  const {choices, step} = editing;
  const {show} = step;
  const isComparison = show.versus !== undefined;
  const views = choices.view.filter(({id}) => isComparison || !PAIR_VIEWS.includes(id));
  const categories = isComparison ? choices.pairFilter : choices.filter;
  return html`
    ${choiceField(editing, 'step.show.round', choices.round, show.round, (round) => editing.setShow({round}))}
    ${choiceField(editing, 'step.show.versus', choices.round, show.versus ?? '', (versus) => editing.setStep({show: withRounds(show, {versus})}), words.none)}
    ${choiceField(editing, 'step.show.view', views, show.view ?? 'map', (view) => editing.setShow({view: view === 'map' ? undefined : view}))}
    ${choiceField(editing, 'step.show.filter', categories, show.filter ?? '', (filter) => editing.setShow({filter}), words.allCategories)}
    ${choiceField(editing, 'step.show.region', choices.region, show.region ?? 'world', (region) => editing.setShow({region: region === 'world' ? undefined : region}))}
    ${choiceField(editing, 'step.show.country', choices.country, show.country ?? '', (country) => editing.setShow({country}), words.none)}
    ${choiceField(editing, 'step.show.borders', choices.borders, show.borders ?? 'un', (borders) => editing.setShow({borders: borders === 'un' ? undefined : borders}))}
  `;
}
