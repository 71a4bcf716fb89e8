/** What is measured on which page, all pages by turns. */
import type {Browser, CDPSession} from 'playwright';
import {slide} from './in-page';
import {rotated} from './numbers';
import {type Page, type Pages, type Slider} from './pages';
import {visit, type Slowness, type Visit} from './visit';

/** 1.6 Mbit/s, 150 ms and a quarter of this machine's speed. */
export const SLOW: Slowness = {bitsPerSecond: 1_600_000, latency: 150, processor: 4};

/** Changes of the round in one visit, and milliseconds from one to the next. */
export const CHANGES = 60;
export const PAUSE = 150;

/** The same for changes that stand alone: the fade of one is over before the next. */
export const LONE = {changes: 6, pause: 700};

/** From October 2020 to each of the other rounds and back. */
const WAY = [3, 2, 1, 0, 1, 2];

export type PageName = Exclude<keyof Pages, 'sliders'>;

/** What can be measured of a page; numbers are milliseconds, bytes or requests. */
export type Measure =
  'load' | 'live' | 'slow' | 'slowLive' | 'round' | 'lone' | 'heap' | 'bytes' | 'requests';

/** One value a turn. */
export type Results = {[name in PageName]?: {[measure in Measure]?: number[]}};

interface Task {
  readonly name: PageName;
  readonly slowness?: Slowness;
  readonly slider?: Slider;
}

/** One turn: every page once with each of its measures; the order moves on from turn to turn. */
export async function takeTurn(
  browser: Browser,
  url: string,
  pages: Pages,
  turn: number,
  results: Results,
): Promise<void> {
  for (const {name, slowness, slider} of rotated(tasksFor(pages), turn)) {
    const note = (measure: Measure, value: number) =>
      ((results[name] ??= {})[measure] ??= []).push(value);
    await visit(
      browser,
      url,
      pages[name],
      async (seen) => {
        note(slowness ? 'slow' : 'load', seen.time);
        note(slowness ? 'slowLive' : 'live', seen.live);
        if (slowness) return;
        note(
          'bytes',
          seen.asked.reduce((sum, {bytes}) => sum + bytes, 0),
        );
        note('requests', seen.asked.length);
        note('heap', await heapOf(seen.devtools));
        if (slider) {
          note('round', await costOfChange(seen, pages[name], slider, CHANGES, PAUSE));
          note('lone', await costOfChange(seen, pages[name], slider, LONE.changes, LONE.pause));
        }
      },
      slowness,
    );
  }
}

function tasksFor({sliders}: Pages): readonly Task[] {
  const names = ['article', 'handWritten', 'frame', 'own', 'svg', 'svgFrame'] as const;
  return [
    {name: 'article', slider: sliders.article},
    {name: 'articleSlider', slider: sliders.article},
    {name: 'handWritten', slider: sliders.handWritten},
    ...names.slice(2).map((name) => ({name})),
    ...names.map((name) => ({name, slowness: SLOW})),
    {name: 'articleMany'},
    {name: 'handWrittenMany'},
    {name: 'handWrittenPasted'},
    {name: 'plain'},
  ];
}

/** Bytes that scripts hold after a thorough collection. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Milliseconds of the main thread for one change of the round: all that it does till the next. */
async function costOfChange(
  {tab, devtools}: Visit,
  {complete, path}: Page,
  {path: slider, values}: Slider,
  changes: number,
  pause: number,
): Promise<number> {
  const steps = (count: number) => Array.from({length: count}, (_, i) => values[WAY[i % 6]!]!);
  const walk = (indices: readonly number[]) =>
    tab.evaluate(slide, {slider, values: indices, pause});
  // A slider that moves nothing would be the fastest of all.
  const isHome = () =>
    tab.evaluate(() => (globalThis as {benchIsComplete?: () => boolean}).benchIsComplete!());
  for (const value of steps(WAY.length)) {
    await walk([value]);
    if ((await isHome()) !== (value === values[2])) throw new Error(`${path}: the slider is idle`);
  }
  await devtools.send('Performance.enable');
  const before = await taskTime(devtools);
  await walk(steps(changes));
  const spent = (await taskTime(devtools)) - before;
  if (!(await isHome()))
    throw new Error(`${path}: ${complete.at(-1)!.count} shapes have other colours`);
  return (spent * 1000) / changes;
}

async function taskTime(devtools: CDPSession): Promise<number> {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')!.value;
}
