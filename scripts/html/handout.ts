/** Fills `handout.html` at build time, so that it prints offline and without scripts. */
import {readdirSync, readFileSync} from 'node:fs';
import {openLesson} from '../../src/data/lesson/read';
import {formatProblem} from '../../src/data/problems';
import type {World} from '../../src/map/world/shapes';
import {escapeHtml} from '../../src/map/world/inline-svg';
import {formatDate} from '../../src/model/dates';
import type {Lesson} from '../../src/model/lesson/lesson';
import {englishLessons} from '../../src/model/messages/lessons';
import {allEnglishHandout} from '../../src/model/messages/handout';
import {AtlasViewModel} from '../../src/model/view/view-model';
import type {Dataset} from '../../src/model/types';
import {handoutLetters, handoutSources} from './handout-letters';
import {handoutMaps} from './handout-maps';
import {handoutLesson} from './handout-questions';
import {inOrder, PUBLISHED} from '../data/check-lessons';

/** Returns functions that render the parts of the page, by placeholder name. */
export function handoutParts(
  dataset: Dataset,
  world: World,
): Readonly<Record<string, () => string>> {
  const messages = allEnglishHandout;
  const {roundViews} = new AtlasViewModel(dataset, messages);
  const {title, version, updated} = dataset;
  return {
    'handout-data': () =>
      escapeHtml(messages.handout.data(title, version, formatDate(updated, messages.locale))),
    'handout-maps': () => handoutMaps(dataset, world, roundViews, messages),
    'handout-letters': () => handoutLetters(dataset, roundViews, messages),
    'handout-sources': () => handoutSources(dataset, messages),
    'handout-lessons': () =>
      readLessons(dataset)
        .map((lesson) => handoutLesson(lesson, dataset, messages))
        .join('\n'),
  };
}

/** Reads the published lessons, in the order of the lesson list. */
function readLessons(dataset: Dataset): readonly Lesson[] {
  const names = readdirSync(PUBLISHED).filter((name) => name !== 'index.json');
  const lessons = names.map((name) => {
    const path = PUBLISHED + name;
    const {lesson, problems} = openLesson(
      readFileSync(path, 'utf8'),
      path,
      dataset,
      englishLessons,
    );
    if (!lesson) throw new Error(`${problems.map(formatProblem).join('\n')}\nRun "npm run data".`);
    return lesson;
  });
  return inOrder(lessons);
}
