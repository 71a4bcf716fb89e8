import {parse} from 'csv-parse/browser/esm/sync';
import {afterEach, beforeAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {defineAll} from '../../../src/index';
import {allEnglish} from '../../../src/model/messages/views';
import {createComparisonView} from '../../../src/model/view/comparison-view';
import {ROUNDS, stancesByEvidence} from '../../support/site/explorer';
import {
  allIn,
  listenFor,
  realPresentation,
  settled,
  standBefore,
  violationsIn,
} from '../../support/browser/helpers';

beforeAll(defineAll);
afterEach(() => vi.restoreAllMocks());

type Downloads = HTMLElementTagNameMap['stance-downloads'];

/** A file as the browser is given it. */
interface Saved {
  readonly name: string;
  readonly type: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

const RECORD = 'Download data';
const PAIR = 'This comparison';
const button = (what: string, form: string) =>
  page.getByRole('button', {name: `${what}: ${form}`, exact: true});
const bom = page.getByRole('checkbox', {name: 'Excel-friendly CSV'});

async function mountDownloads(compare = true, width = 1000): Promise<Downloads> {
  const {dataset, roundViews} = await realPresentation();
  const [first, , second] = roundViews;
  const place = document.createElement('main');
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('stance-downloads');
  const comparison = compare
    ? createComparisonView(dataset, first!, second!, allEnglish)
    : undefined;
  Object.assign(element, {data: dataset, rounds: roundViews, comparison});
  place.append(element);
  document.body.append(place);
  onTestFinished(() => place.remove());
  await settled(element);
  return element;
}

/** Stands in for the browser's own saving: what a link would save is read instead. */
function catchFiles(): () => Promise<Saved> {
  const saved: Promise<Saved>[] = [];
  const click = function (this: HTMLAnchorElement) {
    const {href: url, download: name} = this;
    const read = fetch(url).then(async (response) => ({
      name,
      url,
      type: response.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    }));
    saved.push(read);
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(click);
  return async () => {
    expect(saved).not.toHaveLength(0);
    return saved.at(-1)!;
  };
}

function textOf({bytes}: Saved): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

function linesOf(file: Saved): Record<string, string>[] {
  return parse(textOf(file), {columns: true, bom: true});
}

describe('downloads', () => {
  test('of the record are three files, with telling names and kinds', async () => {
    await mountDownloads();
    const last = catchFiles();
    const found: string[][] = [];
    for (const form of ['CSV', 'CSV, long', 'JSON']) {
      await userEvent.click(button(RECORD, form));
      const {name, type} = await last();
      found.push([name.replace(/\d{4}\.\d+\.\d+/, 'V'), type]);
    }
    expect(found).toEqual([
      ['stance-atlas-V.csv', 'text/csv;charset=utf-8'],
      ['stance-atlas-V-facts.csv', 'text/csv;charset=utf-8'],
      ['stance-atlas-V.json', 'application/json'],
    ]);
  });

  test('say of every state in every round what the evidence says', async () => {
    await mountDownloads();
    const last = catchFiles();
    await userEvent.click(button(RECORD, 'CSV'));
    const lines = linesOf(await last());
    const codes = lines.map(({code}) => code!);
    expect(new Set(codes).size).toBe(195);
    for (const round of ROUNDS) {
      const column = `round_${round.replace('-', '_')}`;
      const found = Object.fromEntries(lines.map((line) => [line['code'], line[column]]));
      expect(found).toEqual(stancesByEvidence(round, codes));
    }
  });

  test('of the comparison hold the two rounds on show', async () => {
    const {data} = await mountDownloads();
    const last = catchFiles();
    await userEvent.click(button(PAIR, 'CSV'));
    const csv = await last();
    const stem = `stance-atlas-${data!.version}-july-2019-to-october-2020`;
    expect(csv.name).toBe(`${stem}.csv`);
    const joined = linesOf(csv).filter(({shift}) => shift === 'joined-condemn');
    expect(joined).toHaveLength(17);
    await userEvent.click(button(PAIR, 'JSON'));
    const json = await last();
    expect(json.name).toBe(`${stem}.json`);
    expect(JSON.parse(textOf(json))).toMatchObject({caption: 'July 2019 to October 2020'});
  });

  test('have no comparison to offer where none is on show', async () => {
    await mountDownloads(false);
    await expect.element(button(RECORD, 'JSON')).toBeVisible();
    await expect.element(page.getByRole('group', {name: PAIR})).not.toBeInTheDocument();
  });

  test('in CSV begin with a byte order mark unless a reader asks for none', async () => {
    await mountDownloads();
    const last = catchFiles();
    const begins = async (form: string) => {
      await userEvent.click(button(RECORD, form));
      return textOf(await last()).startsWith('\uFEFF');
    };
    expect(await begins('CSV')).toBe(true);
    expect(await begins('CSV, long')).toBe(true);
    expect(await begins('JSON')).toBe(false);
    await userEvent.click(bom);
    expect(await begins('CSV')).toBe(false);
  });

  test.each([
    ['Comma', ','],
    ['Semicolon', ';'],
    ['Tab', '\t'],
  ])('in CSV have a %s between cells if a reader chooses it', async (name, delimiter) => {
    await mountDownloads();
    const last = catchFiles();
    await userEvent.selectOptions(page.getByRole('combobox', {name: 'Separator'}), name);
    await userEvent.click(button(RECORD, 'CSV, long'));
    const lines = parse(textOf(await last()), {columns: true, bom: true, delimiter});
    expect(lines).toHaveLength(195 * 4);
    expect(lines[0]).toMatchObject({code: 'AFG', numeric: '004', round: 'July 2019'});
  });

  test('are reached and begun by keyboard alone, and the start is told', async () => {
    const element = await mountDownloads();
    const last = catchFiles();
    standBefore(element);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    const {name} = await last();
    expect(name).toMatch(/\.json$/);
    await expect.element(page.getByRole('status')).toHaveTextContent(name);
    await userEvent.keyboard('{Tab}{Tab}{Tab} ');
    await expect.element(bom).not.toBeChecked();
  });

  test('free each file with the next, and the last when the element goes', async () => {
    const element = await mountDownloads();
    const last = catchFiles();
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    await userEvent.click(button(RECORD, 'CSV'));
    const first = (await last()).url;
    expect(revoke).not.toHaveBeenCalled();
    await userEvent.click(button(RECORD, 'JSON'));
    expect(revoke.mock.calls).toEqual([[first]]);
    const second = (await last()).url;
    element.remove();
    expect(revoke.mock.calls).toEqual([[first], [second]]);
  });

  test('leave the page alone: it hears of no click on a link', async () => {
    await mountDownloads();
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('#nothing');
    const heard = listenFor(document, 'click');
    await userEvent.click(button(RECORD, 'CSV'));
    expect(heard).toHaveLength(1);
    expect(document.querySelector('a')).toBeNull();
  });

  test('that fail say so, and the next one takes it back', async () => {
    const element = await mountDownloads();
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('No room.');
    });
    await userEvent.click(button(RECORD, 'JSON'));
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(/^Couldn’t create .*\.json: No room\./);
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    make.mockRestore();
    catchFiles();
    await userEvent.click(button(RECORD, 'JSON'));
    await settled(element);
    expect(allIn(element, '[role="alert"]')).toEqual([]);
  });

  test.each([1000, 344])('have nothing for axe to find at %i px, and fit', async (width) => {
    const element = await mountDownloads(true, width);
    expect(await violationsIn(element)).toEqual([]);
    const right = element.getBoundingClientRect().right;
    for (const each of allIn(element, 'button, label')) {
      expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    }
  });
});
