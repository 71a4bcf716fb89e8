/** Measures the page of acts with many of them. */
import {readFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright';
import {packActs} from '../../src/data/acts/packed';
import {readActs} from '../../src/data/acts/read';
import {serveSmall} from '../server';
import {makeUpActs} from './made-up';
import {takeActTurn, type ActResults} from './measure';
import {actsReport} from './report';

/** So many acts, about eleven times those of the record. */
const COUNT = 2000;

/** Returns the section of the report. */
export async function measureActs(browser: Browser, site: string, turns: number): Promise<string> {
  const file = JSON.parse(readFileSync(join(site, 'acts.json'), 'utf8')) as unknown;
  const acts = JSON.stringify(packActs(makeUpActs(readActs(file, 'acts.json'), COUNT)));
  const server = await serveSmall({site});
  const results: ActResults = {};
  try {
    for (let turn = 0; turn < turns; turn++) {
      await takeActTurn(browser, {url: `${server.url}site/acts.html`, acts}, results);
      console.log(`acts, turn ${turn + 1} of ${turns}`);
    }
  } finally {
    await server.close();
  }
  return actsReport(results, {
    turns,
    count: COUNT,
    date: new Date(),
    busy: loadavg()[0]!,
    processors: availableParallelism(),
  });
}
