/** Fills `handout.html` at build time, so that it prints offline and without scripts. */
import type {BuiltData} from '../data/write-data';
import {joinHtml, type Content} from '../../src/model/html';
import {formatDate} from '../../src/model/dates';
import {indexActs} from '../../src/model/acts/index-acts';
import {allEnglishHandout} from '../../src/model/messages/handout';
import {AtlasViewModel} from '../../src/model/view/view-model';
import {handoutActs} from './handout-acts';
import {handoutLetters, handoutSources} from './handout-letters';
import {handoutMaps} from './handout-maps';
import {handoutLesson} from './handout-questions';

/** Returns functions that render the parts of the page, by placeholder name. */
export function handoutParts({
  dataset,
  world,
  lessons,
  acts,
}: Omit<BuiltData, 'files'>): Readonly<Record<string, () => Content>> {
  const messages = allEnglishHandout;
  const viewModel = new AtlasViewModel(dataset, messages);
  const index = indexActs(acts, dataset.countries, messages.locale);
  const {title, version, updated} = dataset;
  return {
    'handout-data': () =>
      messages.handout.data(title, version, formatDate(updated, messages.locale)),
    'handout-maps': () => handoutMaps(viewModel, world, messages),
    'handout-letters': () => handoutLetters(dataset, viewModel.roundViews, messages),
    'handout-sources': () => handoutSources(dataset, messages),
    'handout-acts': () => handoutActs(dataset.rounds, index, messages),
    'handout-lessons': () =>
      joinHtml(
        lessons.map((lesson) => handoutLesson(lesson, dataset, messages)),
        '\n',
      ),
  };
}
