import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {describe, expect, test} from 'vitest';
import {actRows, actsJson} from '../../../src/model/acts/exports';
import {filterActs} from '../../../src/model/acts/filter';
import {englishActs} from '../../../src/model/messages/acts';
import {csvText} from '../../../src/model/share/csv';
import evidence from '../../evidence/acts.json';
import {actOf, index, indexOf} from '../../support/fixtures/acts-sample';
import {REWORDED} from './reworded';

const motions = filterActs(index, {kind: ['motion'], from: '2021', to: '2021'});

describe('CSV', () => {
  test('holds exactly what was filtered, in its order', () => {
    const rows = rowsOf(csvText(actRows(index, motions, englishActs)));
    expect(rows.map(({id}) => id)).toEqual(motions.map(({act}) => act.id));
    expect(rows[0]).toMatchObject({
      date: '2021-02-22',
      date_precision: 'day',
      actors: 'Canada',
      countries: 'CAN',
      organ: 'House of Commons',
      organ_kind: 'parliament',
      act_of_country: 'yes',
      kind_label: 'Parliamentary motion',
      direction_label: 'Critical',
      status: 'adopted',
    });
  });

  test('has every act with its words and the addresses of its sources', () => {
    const rows = rowsOf(csvText(actRows(index, index.acts, englishActs)));
    const byId = new Map(rows.map((row) => [row['id'], row]));
    for (const {id, summary, sources} of evidence.acts) {
      const row = byId.get(id)!;
      expect(row['summary']).toBe(REWORDED[id] ?? summary);
      const urls = sources.map(({url}) => url ?? 'Seen in a copy');
      expect(row['source_urls']!.split(' | ')).toEqual(urls);
    }
    expect(rows).toHaveLength(184);
  });

  test('no cell of the data looks like a formula; one that does is defused', () => {
    const own = actRows(index, index.acts, englishActs);
    expect(own.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const made = indexOf({summary: '=HYPERLINK("x")', note: 'A "note",\nof two lines.'});
    const [row] = rowsOf(csvText(actRows(made, made.acts, englishActs)));
    expect(row).toMatchObject({
      summary: '\'=HYPERLINK("x")',
      note: 'A "note",\nof two lines.',
    });
  });

  test('says of persons, organizations and parts of a country what they are', () => {
    expect(cellsOf('2019-12-22-people-hong-kong-rally')).toMatchObject({
      actors: 'Private persons',
      act_of_country: '',
      scope: 'civil',
    });
    expect(cellsOf('2021-03-15-bel-walloon-committee')['act_of_country']).toBe('no');
    expect(cellsOf('2021-03-22-eu-sanctions')).toMatchObject({
      organization: 'eu',
      actors: 'European Union',
    });
  });

  test('has the columns that docs/data.md lists, in order', () => {
    expect(listed('CSV of acts')).toEqual(actRows(index, [], englishActs)[0]);
  });
});

describe('JSON', () => {
  const json = actsJson(index, motions) as {
    acts: {id: string; scope: string}[];
    organizations: unknown[];
  };

  test('holds exactly what was filtered', () => {
    expect(json.acts.map(({id}) => id)).toEqual(motions.map(({act}) => act.id));
    expect(json.organizations).toEqual([]);
    const one = actsJson(index, [actOf('2021-03-22-eu-sanctions')]) as typeof json;
    expect(one.organizations).toMatchObject([{id: 'eu'}]);
  });

  test('has the fields that docs/data.md lists, in order', () => {
    expect(listed('JSON of acts')).toEqual(Object.keys(json));
  });
});

function cellsOf(id: string): Readonly<Record<string, string>> {
  return rowsOf(csvText(actRows(index, [actOf(id)], englishActs)))[0]!;
}

function rowsOf(text: string): Readonly<Record<string, string>>[] {
  return parse(text, {columns: true});
}

/** The code words in the first cells of the tables under a heading. */
function listed(heading: string): string[] {
  const [, rest = ''] = readFileSync('docs/data.md', 'utf8').split(`# ${heading}\n`);
  const section = rest.split(/^#+ /m)[0] ?? '';
  const cells = [...section.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!));
}
