/** The measured values as the text of `docs/bench.md`. */
import {CHANGES, LONE, PAUSE, SLOW, type Measure, type PageName, type Results} from './measure';
import {median, ratios, spread, type Spread} from './numbers';
import {MANY} from './pages';

/** What the text tells of the run. */
export interface About {
  readonly turns: number;
  readonly frame: string;
  readonly browser: string;
  /** Package → version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly date: Date;
  /** Programs that wanted a processor at the end of the run, and processors that there were. */
  readonly busy: number;
  readonly processors: number;
}

/** One promise: a page against another in one measure. */
interface Goal {
  readonly what: string;
  readonly measure: Measure;
  readonly page: PageName;
  readonly reference: PageName;
  /** The ratio to stay below; without one the line is there to be compared. */
  readonly most?: number;
  /** What this page has too is no part of either. */
  readonly less?: PageName;
}

const GOALS: readonly Goal[] = [
  goal('first map in an article', 'load', 'article', 'handWritten', 0.75),
  goal('the same, slow', 'slow', 'article', 'handWritten', 1),
  goal('map that can be used, in an article', 'live', 'article', 'handWritten'),
  goal('the same, slow', 'slowLive', 'article', 'handWritten'),
  goal('first map, frame alone', 'load', 'own', 'svg', 1.15),
  goal('first map, frame in an article', 'load', 'frame', 'svg', 1.15),
  goal('the same against an SVG in a frame', 'load', 'frame', 'svgFrame'),
  goal('frame alone, slow', 'slow', 'own', 'svg'),
  goal('frame in an article, slow, against an SVG in a frame', 'slow', 'frame', 'svgFrame'),
  goal('change of the round', 'round', 'article', 'handWritten', 1),
  goal('the same, slider alone', 'round', 'articleSlider', 'handWritten'),
  goal('a change that stands alone, with its fade', 'lone', 'article', 'handWritten'),
  {...goal('heap of one map', 'heap', 'article', 'handWritten', 0.6), less: 'plain'},
  {...goal('the same, slider alone', 'heap', 'articleSlider', 'handWritten'), less: 'plain'},
  goal('heap of the whole page', 'heap', 'article', 'handWritten'),
  {
    ...goal(`heap of ${MANY} maps`, 'heap', 'articleMany', 'handWrittenPasted', 0.3),
    less: 'plain',
  },
  {
    ...goal(`the same against one script for all`, 'heap', 'articleMany', 'handWrittenMany'),
    less: 'plain',
  },
  goal(`${MANY} maps, load`, 'load', 'articleMany', 'handWrittenPasted'),
  goal(`the same against one script for all`, 'load', 'articleMany', 'handWrittenMany'),
];

const NAMES: Readonly<Record<PageName, string>> = {
  article: 'article with our script',
  articleSlider: 'article with our script, slider alone',
  articleMany: `article with our script, ${MANY} maps`,
  frame: 'our frame in an article',
  own: 'our frame alone',
  handWritten: 'hand-written page',
  handWrittenMany: `hand-written page, one script for ${MANY} maps`,
  handWrittenPasted: `hand-written page, pasted ${MANY} times`,
  plain: 'article without a map',
  svg: 'SVG in the HTML',
  svgFrame: 'SVG page in a frame',
};

/** Everything that was measured, with what of it misses its goal. */
export function report(results: Results, about: About): string {
  const judged = GOALS.map((each) => ({...each, ratio: ratioOf(results, each)}));
  const missed = judged.filter(({ratio, most}) => most !== undefined && ratio.median > most);
  return [
    '# Bench',
    introduction(about),
    '## Against the goals',
    table(
      ['what', 'page', 'reference', 'ratio', 'middle half', 'goal', ''],
      judged.map(({what, page, reference, most, ratio}) => [
        what,
        NAMES[page],
        NAMES[reference],
        `**${times(ratio.median)}**`,
        `${times(ratio.low)} to ${times(ratio.high)}`,
        most === undefined ? '–' : `at most ${times(most)}`,
        most === undefined ? '' : ratio.median > most ? 'missed' : 'met',
      ]),
    ),
    verdict(missed, judged),
    '## Medians',
    'For information: they tell of the machine as much as of the pages. Requests and bytes are those until the first complete map.',
    table(
      [
        'page',
        'bytes',
        'requests',
        'load ms',
        'usable ms',
        'slow load ms',
        'slow usable ms',
        'change of the round ms',
        'heap KB',
      ],
      (Object.keys(NAMES) as PageName[]).map((name) => [NAMES[name], ...medians(results, name)]),
    ),
    method(about),
  ].join('\n\n');
}

function goal(
  what: string,
  measure: Measure,
  page: PageName,
  reference: PageName,
  most?: number,
): Goal {
  return {what, measure, page, reference, ...(most === undefined ? {} : {most})};
}

function ratioOf(results: Results, {measure, page, reference, less}: Goal): Spread {
  const beyond = (name: PageName) => {
    const values = valuesOf(results, name, measure);
    if (!less) return values;
    const common = valuesOf(results, less, measure);
    return values.map((value, turn) => value - common[turn]!);
  };
  return ratios(beyond(page), beyond(reference));
}

function valuesOf(results: Results, name: PageName, measure: Measure): readonly number[] {
  const values = results[name]?.[measure];
  if (!values) throw new Error(`${name} has no ${measure}`);
  return values;
}

function medians(results: Results, name: PageName): readonly string[] {
  const cell = (measure: Measure, show: (value: number) => string) => {
    const values = results[name]?.[measure];
    return values ? show(median(values)) : '–';
  };
  const {low, high} = spread(valuesOf(results, name, 'load'));
  return [
    cell('bytes', whole),
    cell('requests', whole),
    `${cell('load', whole)} (${whole(low)} to ${whole(high)})`,
    cell('live', whole),
    cell('slow', whole),
    cell('slowLive', whole),
    cell('round', (value) => value.toFixed(1)),
    cell('heap', (value) => whole(value / 1024)),
  ];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function verdict(
  missed: readonly {readonly what: string}[],
  judged: readonly {readonly most?: number}[],
): string {
  const goals = judged.filter(({most}) => most !== undefined).length;
  if (missed.length === 0) return `All ${goals} goals are met.`;
  const list = missed.map(({what}) => what).join('; ');
  return `**${missed.length} of ${goals} goals are missed**: ${list}.`;
}

function introduction({turns, browser, versions, date, busy, processors}: About): string {
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `How our map compares with one written by hand, and with a picture. One run of \`npm run bench\`
on ${date.toISOString().slice(0, 10)}, ${turns} turns, headless Chromium ${browser}; ${parts.join(', ')}. The machine has
${processors} processors, for which ${busy.toFixed(0)} programs waited or ran when it ended. Only ratios say something: each is the median over the turns of one page's value divided by that of its reference in
the same turn. Between the values of the middle half lie half of the turns.`;
}

function method({frame}: About): string {
  const speed = SLOW.bitsPerSecond / 1e6;
  return `## What was measured, and how

All pages are the same short article; only the map in it differs.

- **Article with our script**: as the README has it for a map at the top, \`stance-atlas.js\`, a preload of what it
  asks for, and one \`<stance-atlas loading="eager">\`; with ${MANY} maps, ${MANY} of them, all loaded at once (by
  default each waits until it nears the screen). Its first map is the picture that this script puts there; it can be used
  when the elements have taken it over, which is measured too, beside the same map of the hand-written page.
- **Slider alone**: the same with \`controls="slider"\`, without search, views, letters and downloads, which the
  hand-written page has not either; legend, card, keys and zoom are there.
- **Our frame**: \`${frame}\` of the site, opened by itself, and in an \`<iframe>\` of the article, from the same server.
- **Hand-written page**: [bench/hand-written](../bench/hand-written/main.ts), with d3-geo, d3-selection and
  topojson-client, bundled and minified by Vite. It fetches world-atlas countries-110m and the four rounds side by side,
  projects on arrival, joins one path a shape, and a range input sets the fill. It has nothing else: no shape for
  28 of the 193 members of the UN, no card, no keys, no legend. With ${MANY} maps it is the block pasted ${MANY} times, each of
  which loads and reads for itself; or, as a programmer would have it, one script that reads once and draws ${MANY}.
- **SVG in the HTML**: the shapes of our map in the colours of the default round, with no script.

One local server sends every file with brotli 11 over HTTP/1.1. Each visit has a fresh browser context, so that nothing is in a
cache; all pages are visited in each turn, from another one on in each. A turn before the first is not counted.

- **Load**: from the start of the navigation until every shape is in the document with its right computed fill and that
  frame is painted (a message sent in the frame's \`requestAnimationFrame\`). The same script watches in all pages.
- **Slow**: the same at ${speed} Mbit/s, ${SLOW.latency} ms latency and a ${SLOW.processor} times slower processor, by the browser's own emulation.
- **Change of the round**: all tasks of the main thread (script, style, layout, paint) while the page's slider is set ${CHANGES} times,
  ${PAUSE} ms apart, divided by ${CHANGES}. Before that, every colour was seen to change and to come back. In such quick succession our
  map does not fade, and letters and downloads wait till the hand rests. Alone: ${LONE.changes} changes, ${LONE.pause} ms apart.
- **Heap**: what scripts hold of the page after two forced collections, when what follows the first map has been
  loaded as well. What the browser itself holds for the document is not in it. Heap of a map or of ${MANY}: less that of
  the article without a map.
- **Bytes and requests**: everything asked for before the first complete map, whether it was needed for it or not.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
