/**
 * `npm run bench`: after a build, measures our map beside a hand-written page and beside an SVG in
 * the HTML, and writes `docs/bench.md`. `npm run bench -- --turns 3` takes fewer turns and prints
 * what it would write.
 */
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright';
import {format} from 'prettier';
import {findBrowser, launchArguments} from '../test/support/setup/browser';
import {takeTurn, type Results} from './measure';
import {writePages} from './pages';
import {report} from './report';
import {serveSmall} from './server';

/** Turns whose medians are published. */
const TURNS = 9;

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const {values} = parseArgs({
  options: {
    turns: {type: 'string', default: String(TURNS)},
    frame: {type: 'string', default: 'embed.html'},
  },
});

const turns = Number(values.turns);
const site = inRepository('site');
if (!(turns >= 1)) throw new Error(`--turns must be a number of at least 1: ${values.turns}`);
if (!existsSync(join(site, values.frame))) {
  throw new Error(`site/${values.frame} is missing. Run \`npm run build\` first.`);
}
const text = await measureAll();
if (turns < TURNS) console.log(text);
else await writeFile(inRepository('docs/bench.md'), text);

async function measureAll(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-bench-'));
  const pages = await writePages(folder, site, values.frame);
  const server = await serveSmall({pages: folder, site});
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...launchArguments],
    ...(executablePath ? {executablePath} : {}),
  });
  const results: Results = {};
  try {
    // The first turn compresses the files and warms what the machine keeps; it is not counted.
    await takeTurn(browser, server.url, pages, 0, {});
    for (let turn = 0; turn < turns; turn++) {
      await takeTurn(browser, server.url, pages, turn, results);
      console.log(`turn ${turn + 1} of ${turns}`);
    }
    const about = {
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
    };
    return await format(report(results, about), {parser: 'markdown', printWidth: 100});
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, {recursive: true});
  }
}

function versionsOf(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, versionIn(`node_modules/${name}`)]));
}

function versionIn(folder: string): string {
  const file = readFileSync(inRepository(`${folder}/package.json`), 'utf8');
  return (JSON.parse(file) as {version: string}).version;
}
