import {describe, expect, test} from 'vitest';
import {readLesson} from '../../../src/data/lesson/read';
import {actsModeOf, actsOfStep, withActsMode} from '../../../src/model/lesson/step-acts';
import {choicesOf} from '../../../src/model/lesson/choices';
import {englishLessons} from '../../../src/model/messages/lessons';
import evidence from '../../evidence/acts.json';
import {idsOf, index} from '../../support/fixtures/acts-sample';
import {dataset, sampleLesson, setAt} from '../../support/fixtures/lesson-sample';

const MOTION = '2021-02-22-can-commons-motion';

describe('a step shows', () => {
  test('no acts, unless it asks for some', () => {
    expect(actsModeOf({})).toBe('none');
    expect(actsOfStep({}, index)).toEqual([]);
  });

  test('one act by its id', () => {
    expect(idsOf(actsOfStep({act: MOTION}, index))).toEqual([MOTION]);
    expect(actsOfStep({act: 'nothing'}, index)).toEqual([]);
  });

  test('those acts of the evidence that fit everything it asks for', () => {
    const acts = {from: '2021', to: '2021', direction: 'supportive'} as const;
    const fitting = evidence.acts
      .filter(({date, direction}) => date.startsWith('2021') && direction === 'supportive')
      .map(({id}) => id);
    expect(fitting).toHaveLength(10);
    expect(idsOf(actsOfStep({acts}, index)).toSorted()).toEqual(fitting.toSorted());
    const own = actsOfStep({acts: {...acts, kind: 'statement', country: 'CHN'}}, index);
    expect(idsOf(own).every((id) => id.includes('-chn-'))).toBe(true);
    expect(own.length).toBeGreaterThan(0);
  });
});

test('another choice of acts begins with those of the round, and takes the other back', () => {
  const one = withActsMode({round: '2020-10'}, 'one', index);
  expect(one.act).toMatch(/^2020-10/);
  const several = withActsMode(one, 'several', index);
  expect(several).toEqual({round: '2020-10', acts: {from: '2020', to: '2020'}});
  expect(withActsMode(several, 'several', index)).toBe(several);
  expect(withActsMode(several, 'none', index)).toEqual({round: '2020-10'});
});

test('the editor offers every act, year, kind and direction of the data, and each can be written', () => {
  const {act, actYear, actKind, direction} = choicesOf(dataset, englishLessons);
  expect(act.map(({id}) => id).toSorted()).toEqual(evidence.acts.map(({id}) => id).toSorted());
  expect(act.find(({id}) => id === MOTION)?.name).toBe(
    '22 February 2021: Canada, House of Commons',
  );
  expect(actYear.map(({id}) => id)).toContain('2021');
  expect(actKind.map(({id}) => id).toSorted()).toEqual(Object.keys(evidence.kinds).toSorted());
  const shows = [
    ...act.map(({id}) => ({act: id})),
    ...actKind.map(({id}) => ({acts: {kind: id}})),
    ...direction.map(({id}) => ({acts: {direction: id}})),
  ];
  for (const show of shows) {
    const lesson = sampleLesson();
    setAt(lesson, ['steps', 0, 'show'], {round: '2019-07', ...show});
    expect(
      readLesson(lesson, '', dataset, englishLessons).problems,
      JSON.stringify(show),
    ).toBeUndefined();
  }
});

test('one act and several cannot both stand beside the map', () => {
  const lesson = sampleLesson();
  setAt(lesson, ['steps', 0, 'show', 'act'], MOTION);
  setAt(lesson, ['steps', 0, 'show', 'acts'], {from: '2021'});
  const {problems = []} = readLesson(lesson, '', dataset, englishLessons);
  expect(problems.map(({path, todo}) => [path, todo])).toEqual([
    [
      'steps[0].show.act',
      'is one act, but the step has several as well: remove the one or the others',
    ],
  ]);
});
