import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import packageJson from '../../../package.json';
import record from '../../../data/record.json';
import worldAtlas from '../../../node_modules/world-atlas/package.json';
import worldCountries from '../../../node_modules/world-countries/package.json';

const DATA_LICENCE = readFileSync('LICENSE-DATA.md', 'utf8');
const CITATION = readFileSync('CITATION.cff', 'utf8');

test('the licence of the data names what it comes from in the versions in use', () => {
  const prose = DATA_LICENCE.replaceAll(/\s+/g, ' ');
  expect(prose).toContain(`) ${worldCountries.version} by Mohammed Le Doze`);
  expect(prose).toContain(`) ${worldAtlas.version} by Michael Bostock`);
});

test('the licence of world-atlas is quoted in full', () => {
  const licence = readFileSync('node_modules/world-atlas/LICENSE', 'utf8');
  expect(words(DATA_LICENCE)).toContain(words(licence).trim());
});

test('CITATION.cff cites the versions of program and data', () => {
  const [program = '', data = ''] = CITATION.split('\nreferences:\n');
  for (const key of ['cff-version: 1.2.0', 'message: ', 'title: ', 'authors:']) {
    expect(program).toMatch(new RegExp(`^${key}`, 'm'));
  }
  expect(program).toMatch(`version: ${packageJson.version}\nlicense: ${packageJson.license}\n`);
  expect(data).toContain(`title: ${record.title}\n`);
  expect(data).toContain(`version: ${record.version}\n`);
  expect(data).toContain(`date-released: ${record.updated}\n`);
});

/** The words of a text without its line breaks and marks of quotation. */
function words(text: string): string {
  return text.replaceAll(/[\s>]+/g, ' ');
}
