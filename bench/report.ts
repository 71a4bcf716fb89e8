/** The measured values as the text of `docs/bench.md`. */
import {CHANGES, LONE, PAUSE, SLOW, type Measure, type PageName, type Results} from './measure';
import {median, ratios, spread, type Spread} from './numbers';
import {MANY} from './pages';

/** What the text says about the run. */
export interface About {
  readonly turns: number;
  readonly frame: string;
  readonly browser: string;
  /** Package → version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly date: Date;
  /** Programs that wanted a processor at the end of the run, and the number of processors. */
  readonly busy: number;
  readonly processors: number;
}

/** One promise: a page against another in one measure. */
interface Goal {
  readonly what: string;
  readonly measure: Measure;
  readonly page: PageName;
  readonly reference: PageName;
  /** The highest ratio that meets the goal; without one the line is for comparison. */
  readonly most?: number;
  /** The page whose value is subtracted from both. */
  readonly less?: PageName;
}

const GOALS: readonly Goal[] = [
  goal('first map in an article', 'load', 'article', 'handWritten', 0.75),
  goal('the same, slow connection', 'slow', 'article', 'handWritten', 1),
  goal('usable map in an article', 'live', 'article', 'handWritten'),
  goal('the same, slow connection', 'slowLive', 'article', 'handWritten'),
  goal('first map, iframe page alone', 'load', 'own', 'svg', 1.15),
  goal('first map, iframe in an article', 'load', 'frame', 'svg', 1.15),
  goal('the same, against an SVG in an iframe', 'load', 'frame', 'svgFrame'),
  goal('iframe page alone, slow connection', 'slow', 'own', 'svg'),
  goal(
    'iframe in an article, slow connection, against an SVG in an iframe',
    'slow',
    'frame',
    'svgFrame',
  ),
  goal('change of round', 'round', 'article', 'handWritten', 1),
  goal('the same, slider only', 'round', 'articleSlider', 'handWritten'),
  goal('a single change, with its fade', 'lone', 'article', 'handWritten'),
  {...goal('memory of one map', 'heap', 'article', 'handWritten', 0.6), less: 'plain'},
  {...goal('the same, slider only', 'heap', 'articleSlider', 'handWritten'), less: 'plain'},
  goal('memory of the whole page', 'heap', 'article', 'handWritten'),
  {
    ...goal(`memory of ${MANY} maps`, 'heap', 'articleMany', 'handWrittenPasted', 0.3),
    less: 'plain',
  },
  {
    ...goal(`the same, against one script for all`, 'heap', 'articleMany', 'handWrittenMany'),
    less: 'plain',
  },
  goal(`${MANY} maps, load`, 'load', 'articleMany', 'handWrittenPasted'),
  goal(`the same, against one script for all`, 'load', 'articleMany', 'handWrittenMany'),
];

const NAMES: Readonly<Record<PageName, string>> = {
  article: 'article with our script',
  articleSlider: 'article with our script, slider only',
  articleMany: `article with our script, ${MANY} maps`,
  frame: 'our iframe in an article',
  own: 'our iframe page alone',
  handWritten: 'hand-written page',
  handWrittenMany: `hand-written page, one script for ${MANY} maps`,
  handWrittenPasted: `hand-written page, pasted ${MANY} times`,
  plain: 'article without a map',
  svg: 'SVG in the HTML',
  svgFrame: 'SVG page in an iframe',
};

/** Returns the whole report: each goal with its ratio, the medians, the method. */
export function report(results: Results, about: About): string {
  const judged = GOALS.map((each) => ({...each, ratio: ratioOf(results, each)}));
  const missed = judged.filter(({ratio, most}) => most !== undefined && ratio.median > most);
  return [
    '# Benchmark',
    introduction(about),
    '## Against the goals',
    table(
      ['What', 'Page', 'Reference', 'Ratio', 'Middle 50 %', 'Goal', ''],
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
    'These depend on the machine as much as on the pages. Requests and bytes are counted up to the first complete map.',
    table(
      [
        'Page',
        'Bytes',
        'Requests',
        'Load, ms',
        'Usable, ms',
        'Load, slow, ms',
        'Usable, slow, ms',
        'Change of round, ms',
        'Memory, KB',
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
  return `How our map compares with a hand-written one and with a plain SVG. One run of \`npm run bench\`
on ${date.toISOString().slice(0, 10)}, ${turns} passes, headless Chromium ${browser}; ${parts.join(', ')}. The machine has
${processors} processors; ${busy.toFixed(0)} programs were running or waiting for one when the run ended. Only ratios are comparable: each is
the median over all passes of one page’s value divided by the value of its reference in the same pass. Half of the
passes are inside the range “middle 50 %”.`;
}

function method({frame}: About): string {
  const speed = SLOW.bitsPerSecond / 1e6;
  return `## What is measured, and how

All pages are the same short article; only the map in it differs.

- **Article with our script**: the code from [Embedding](embedding.md#at-the-top-of-an-article) for a map at the top:
  \`stance-atlas.js\`, a preload and one \`<stance-atlas loading="eager">\`. With ${MANY} maps, all load at once (by
  default each waits until it is near the screen). The first map is the prerendered one; the map is usable once the
  elements have taken over. Both times are measured against the same map of the hand-written page.
- **Slider only**: the same with \`controls="slider"\`, without search, views, letters and downloads, which the
  hand-written page does not have either. Legend, card, keyboard shortcuts and zoom are included.
- **Our iframe**: \`${frame}\` of the site, opened alone and in an \`<iframe>\` of the article, from the same server.
- **Hand-written page**: [bench/hand-written](../bench/hand-written/main.ts), with d3-geo, d3-selection and
  topojson-client, bundled and minified by Vite. It loads world-atlas countries-110m and the four rounds in parallel,
  projects on arrival, joins one path per shape, and a range input sets the fill. It has nothing else: no shape for
  28 of the 193 UN members, no card, no keyboard shortcuts, no legend. With ${MANY} maps it is either the same block
  pasted ${MANY} times, each loading and reading for itself, or one script that reads once and draws ${MANY}.
- **SVG in the HTML**: the shapes of our map in the colours of the default round, without a script.

One local server sends every file with brotli 11 over HTTP/1.1. Each visit has a fresh browser context with an empty
cache. Each pass visits all pages and begins with a different one. A first pass is not counted.

- **Load**: from the start of the navigation until every shape is in the document with its correct computed fill and
  that frame is painted (a message sent in the frame’s \`requestAnimationFrame\`). The same script watches all pages.
- **Slow**: the same at ${speed} Mbit/s, ${SLOW.latency} ms latency and a ${SLOW.processor} times slower processor, emulated by the browser.
- **Change of round**: all tasks of the main thread (script, style, layout, paint) while the page’s slider is set ${CHANGES} times,
  ${PAUSE} ms apart, divided by ${CHANGES}. Before that, every colour was checked to change and to return. At this pace our
  map does not fade, and letters and downloads wait until the slider rests. Single changes: ${LONE.changes}, ${LONE.pause} ms apart.
- **Memory**: what scripts keep of the page after two forced collections, once everything that follows the first map
  has loaded. The browser’s own memory for the document is not included. Memory of one map or of ${MANY}: less that of
  the article without a map.
- **Bytes and requests**: everything requested before the first complete map, whether the map needed it or not.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
