// cspell:ignore tdur
import {describe, expect, test} from 'vitest';
import {makeUpActs} from '../../../bench/acts/made-up';
import {STEPS} from '../../../bench/acts/measure';
import {actsReport} from '../../../bench/acts/report';
import {longestTask, type TraceEvent} from '../../../bench/acts/tasks';
import {packActs} from '../../../src/data/acts/packed';
import {readActs} from '../../../src/data/acts/read';
import {record} from '../../support/fixtures/acts-sample';

describe('made-up acts', () => {
  const many = readActs(packActs(makeUpActs(record, 500)), 'acts.json');

  test('are as many as asked for, each with an id of its own, in order of time', () => {
    expect(many.acts).toHaveLength(500);
    expect(new Set(many.acts.map(({id}) => id)).size).toBe(500);
    const dates = many.acts.map(({date}) => date.slice(0, 7));
    expect(dates).toEqual(dates.toSorted());
    expect([dates[0], dates.at(-1)]).toEqual(['2009-01', '2025-12']);
  });

  test('say that they are made up, and have the sources of real ones', () => {
    for (const [place, {summary, sources}] of many.acts.entries()) {
      expect(summary).toMatch(/^Made up: /);
      expect(sources).toEqual(record.acts[place % record.acts.length]!.sources);
    }
  });
});

function threadName(pid: number, tid: number, name: string): TraceEvent {
  return {name: 'thread_name', ph: 'M', pid, tid, args: {name}};
}

describe('the longest task', () => {
  const main = {ph: 'X', pid: 1, tid: 1};
  const names = [threadName(1, 1, 'CrRendererMain'), threadName(1, 2, 'Compositor')];

  test('is one of the page’s main thread, in time of the processor', () => {
    const tasks: readonly TraceEvent[] = [
      {...main, name: 'RunTask', dur: 90_000, tdur: 20_000},
      {...main, name: 'ThreadControllerImpl::RunTask', dur: 40_000, tdur: 31_000},
      {...main, name: 'Layout', dur: 80_000, tdur: 80_000},
      {...main, tid: 2, name: 'RunTask', dur: 70_000, tdur: 70_000},
    ];
    expect(longestTask([...names, ...tasks])).toBe(31);
  });

  test('of a trace without tasks is an error, not nothing', () => {
    expect(() => longestTask(names)).toThrow('no task of a page');
  });
});

describe('the section of the report', () => {
  const results = Object.fromEntries(STEPS.map((step, i) => [step, [i * 10, i * 10 + 2]]));
  const about = {turns: 2, count: 2000, date: new Date('2026-11-28'), busy: 1, processors: 2};

  test('sets each step beside the goal, and says what is missed', () => {
    const text = actsReport(results, about);
    expect(text).toContain('| open the page | **1** | 1 to 2 | – |  |');
    expect(text).toContain('| clear the filters | **41** | 41 to 42 | at most 50 | met |');
    expect(text).toContain('**Missed**: type a word into the search; order by country.');
  });

  test('fails if a step was not measured', () => {
    expect(() => actsReport({...results, text: undefined!}, about)).toThrow('“text”');
  });
});
