import {describe, expect, test} from 'vitest';
import {handoutLetters, handoutSources} from '../../../scripts/html/handout-letters';
import {allEnglishHandout} from '../../../src/model/messages/handout';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import evidence from '../../evidence/letters.json';
import {builtData} from '../../support/fixtures/built-data';

interface Note {
  readonly note: string;
  readonly date?: string;
  readonly sources: readonly string[];
}

const {dataset} = builtData;
const html = handoutLetters(
  dataset,
  new AtlasViewModel(dataset, allEnglishHandout).roundViews,
  allEnglishHandout,
).toString();

describe.each(evidence.statements)('$id on the handout', (statement) => {
  const lines = [...articleOf(statement.id).matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line!);

  test('has each note with its day and the numbers of its sources', () => {
    const notes: readonly Note[] = [
      ...(statement.withdrew ?? []),
      ...(statement.denied ?? []),
      ...(statement.discrepancies ?? []),
      ...(statement.reportedMembers ?? []),
      ...(statement.individualStatements ?? []),
      ...(statement.laterCount ? [statement.laterCount] : []),
    ];
    for (const {note, date, sources} of notes) {
      const said = lines.find(
        (line) => line.includes(escaped(note)) && (!date || line.includes(inWords(date))),
      );
      const cited = [...said!.matchAll(/#source-(\d+)"/g)].map(([, number]) => Number(number));
      expect(cited.toSorted()).toEqual(sources.map(numberOf).toSorted());
    }
  });

  test('has the notes on the whole letter', () => {
    for (const note of statement.notes ?? []) expect(lines.join('\n')).toContain(escaped(note));
  });
});

test('both lists of October 2020 have secondary sources only, and 48 countries by 9 October', () => {
  for (const id of ['2020-10-condemn', '2020-10-support']) {
    expect(articleOf(id)).toContain('<dt>List quality</dt><dd>Secondary sources only.</dd>');
  }
  expect(articleOf('2020-10-support')).toContain('48 countries by 9 October 2020.');
});

test('the list of sources says the kind of each and what was seen of it', () => {
  const items = handoutSources(dataset, allEnglishHandout).toString().split('</li>');
  dataset.sources.forEach(({kind, seen}, index) => {
    expect(items[index]).toContain(seen ? `(${kind}; ${escaped(seen)})` : `(${kind})`);
  });
});

/** The part of the handout on one letter. */
function articleOf(id: string): string {
  const [, rest = ''] = html.split(`data-letter="${id}"`);
  return rest.split('</article>')[0] ?? '';
}

function numberOf(id: string): number {
  return dataset.sources.findIndex((source) => source.id === id) + 1;
}

/** `2019-07-18` as `18 July 2019`. */
function inWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
