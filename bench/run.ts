/**
 * `npm run bench`: after a build, measures our map beside a hand-written page and beside an SVG in
 * the HTML, and the page of acts with many of them, and writes `docs/bench.md`. `npm run bench --
 * --only acts` (or `maps`) measures and writes one part; `--turns 3` takes fewer turns and prints
 * what it would write.
 */
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from 'playwright';
import {format} from 'prettier';
import {findBrowser, launchArguments} from '../test/support/setup/browser';
import {ACTS_HEADING} from './acts/report';
import {measureActs} from './acts/run';
import {takeTurn, type Results} from './measure';
import {writePages} from './pages';
import {report as reportOfMaps} from './report';
import {serveSmall} from './server';

/** Turns whose medians are published. */
const TURNS = 9;

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const {values} = parseArgs({
  options: {
    turns: {type: 'string', default: String(TURNS)},
    frame: {type: 'string', default: 'embed.html'},
    only: {type: 'string'},
  },
});

const turns = Number(values.turns);
const site = inRepository('site');
if (!(turns >= 1)) throw new Error(`--turns must be a number of at least 1: ${values.turns}`);
if (!existsSync(join(site, values.frame))) {
  throw new Error(`site/${values.frame} is missing. Run \`npm run build\` first.`);
}
if (values.only !== undefined && values.only !== 'maps' && values.only !== 'acts') {
  throw new Error(`--only must be "maps" or "acts": ${values.only}`);
}
const report = inRepository('docs/bench.md');
const known = readFileSync(report, 'utf8');
const place = known.indexOf(ACTS_HEADING);
const before = {
  maps: place < 0 ? known : known.slice(0, place),
  acts: place < 0 ? '' : known.slice(place),
};
const text = await measureAll();
if (turns < TURNS) console.log(text);
else await writeFile(report, text);

/** Measures what is asked for; the other part stays as it was. */
async function measureAll(): Promise<string> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...launchArguments],
    ...(executablePath ? {executablePath} : {}),
  });
  try {
    const maps = values.only === 'acts' ? before.maps : await measureMaps(browser);
    const acts = values.only === 'maps' ? before.acts : await measureActs(browser, site, turns);
    return await format(`${maps}\n\n${acts}`, {parser: 'markdown', printWidth: 100});
  } finally {
    await browser.close();
  }
}

async function measureMaps(browser: Browser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-bench-'));
  const pages = await writePages(folder, site, values.frame);
  const server = await serveSmall({pages: folder, site});
  const results: Results = {};
  try {
    // The first turn compresses the files and warms what the machine keeps; it is not counted.
    await takeTurn(browser, server.url, pages, 0, {});
    for (let turn = 0; turn < turns; turn++) {
      await takeTurn(browser, server.url, pages, turn, results);
      console.log(`turn ${turn + 1} of ${turns}`);
    }
  } finally {
    await server.close();
    await rm(folder, {recursive: true});
  }
  return reportOfMaps(results, {
    turns,
    frame: values.frame,
    browser: browser.version(),
    versions: {
      'stance-atlas': versionIn('.'),
      ...versionsOf(['d3-geo', 'd3-selection', 'topojson-client', 'world-atlas']),
    },
    date: new Date(),
    busy: loadavg()[0]!,
    processors: availableParallelism(),
  });
}

function versionsOf(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, versionIn(`node_modules/${name}`)]));
}

function versionIn(folder: string): string {
  const file = readFileSync(inRepository(`${folder}/package.json`), 'utf8');
  return (JSON.parse(file) as {version: string}).version;
}
