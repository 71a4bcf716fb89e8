/** The longest tasks of the page of acts as a section of `docs/bench.md`. */
import {median, spread} from '../numbers';
import type {ActResults, Step} from './measure';

/** Heading of the section, by which it is found again. */
export const ACTS_HEADING = '## Many acts';

/** The longest task that a reader does not feel, in ms. */
export const MOST = 50;

/** What the section says about the run. */
export interface ActsAbout {
  readonly turns: number;
  readonly count: number;
  readonly date: Date;
  /** Programs that wanted a processor at the end of the run, and the number of processors. */
  readonly busy: number;
  readonly processors: number;
}

const NAMES: Readonly<Record<Step, string>> = {
  open: 'open the page',
  scroll: 'scroll from the top to the end',
  kind: 'filter all acts by a kind',
  year: 'then by a year',
  clear: 'clear the filters',
  text: 'type a word into the search',
  country: 'order by country',
};

/** Opening a page is no part of the goal. */
const WITHOUT_GOAL: ReadonlySet<Step> = new Set(['open']);

/** Returns the section: each step with its longest task, and how it was measured. */
export function actsReport(results: ActResults, about: ActsAbout): string {
  const {turns, count, date, busy, processors} = about;
  const rows = (Object.keys(NAMES) as Step[]).map((step) => rowOf(step, valuesOf(results, step)));
  const missed = rows.filter(({verdict}) => verdict === 'missed').map(({name}) => name);
  const verdict = missed.length === 0 ? 'All goals are met.' : `**Missed**: ${missed.join('; ')}.`;
  return `${ACTS_HEADING}

The page of acts with ${count.toLocaleString('en')} made-up acts, in a window of 1280 × 900 pixels. One run of
\`npm run bench -- --only acts\` on ${date.toISOString().slice(0, 10)}, ${turns} passes at normal speed. The machine has ${processors} processors;
${busy.toFixed(0)} programs were running or waiting for one when the run ended.

| what a reader does | longest task, ms | middle 50 % | goal | |
| --- | --- | --- | --- | --- |
${rows.map(({cells}) => `| ${cells.join(' | ')} |`).join('\n')}

${verdict}

The made-up acts are the real ones again and again, with other dates and ids. A trace of the browser has every task of
the page’s main thread, with script, style, layout, paint and the collection of garbage; the longest of each step is
taken, and the median of all passes. Its time is that of the processor: what other programs take meanwhile is left
out, but a busy machine still makes tasks longer. Mouse and keyboard are real input. The list draws ${PORTIONS}.`;
}

const PORTIONS =
  '12 acts a frame, lays out what is near the screen, and lets acts go some at a time that a filter leaves out';

function rowOf(step: Step, values: readonly number[]) {
  const {low, high} = spread(values);
  const middle = median(values);
  const hasGoal = !WITHOUT_GOAL.has(step);
  const verdict = !hasGoal ? '' : middle > MOST ? 'missed' : 'met';
  const [goal, range] = [hasGoal ? `at most ${MOST}` : '–', `${ms(low)} to ${ms(high)}`];
  return {
    name: NAMES[step],
    verdict,
    cells: [NAMES[step], `**${ms(middle)}**`, range, goal, verdict],
  };
}

function valuesOf(results: ActResults, step: Step): readonly number[] {
  const values = results[step];
  if (!values) throw new Error(`The step “${step}” was not measured`);
  return values;
}

function ms(value: number): string {
  return value.toFixed(0);
}
