import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {oembed, oembedName, shareTags, viewPage} from '../../../scripts/html/meta-tags';
import {defaultShared, sharedViews, siteBase} from '../../../scripts/html/shared-views';
import {singleFile} from '../../../scripts/site/single-file';
import {readDataset} from '../../../src/data/dataset/validate';
import {embedText} from '../../../src/model/share/embed-text';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {englishUse} from '../../../src/model/messages/use';
import {AtlasViewModel} from '../../../src/model/view/view-model';

const {dataset} = readDataset(JSON.parse(readFileSync('public/atlas.json', 'utf8')), 'record');
const record = dataset!;
const BASE = 'https://example.org/atlas/';
const home = defaultShared(record);

describe('the address of the site', () => {
  test.each([
    ['https://example.org/atlas', BASE],
    ['https://example.org/atlas/', BASE],
    ['https://example.org/atlas/?a=b#c', BASE],
    ['http://localhost:8080', 'http://localhost:8080/'],
  ])('%s is taken as %s', (given, taken) => {
    expect(siteBase(given)).toBe(taken);
  });

  test.each(['example.org/atlas', 'file:///home/', 'atlas'])(
    '%s is refused with the reason',
    (bad) => {
      expect(() => siteBase(bad)).toThrow(`STANCE_SITE: "${bad}": must be the full URL`);
    },
  );

  test('may be missing', () => {
    expect(siteBase('')).toBeUndefined();
  });
});

test('every round and every pair, the earlier first, has a view to share', () => {
  expect(sharedViews(record).map(({embed}) => oembedName(embed))).toEqual(
    [
      '2019-07',
      '2019-10',
      '2020-10',
      '2021-03',
      '2019-07-vs-2019-10',
      '2019-07-vs-2020-10',
      '2019-07-vs-2021-03',
      '2019-10-vs-2020-10',
      '2019-10-vs-2021-03',
      '2020-10-vs-2021-03',
    ].map((name) => `view/${name}.oembed.json`),
  );
});

test('the explorer page carries the picture of its first round, by its whole address', () => {
  const tags = shareTags(home, BASE).toString();
  expect(tags).toContain(`<meta property="og:image" content="${BASE}pictures/2020-10.png" />`);
  expect(tags).toContain('<meta property="og:image:width" content="1200" />');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
  expect(tags).toContain(
    'content="World map. In October 2020, 39 countries signed the critical letter',
  );
  expect(tags).toContain(`href="${BASE}view/2020-10.oembed.json"`);
});

test('without the address, the tags that need it are left out, and the others stay', () => {
  const tags = shareTags(home, undefined).toString();
  expect(tags).toContain('property="og:title"');
  expect(tags).not.toMatch(/og:image|og:url|twitter|oembed/);
});

test('an oEmbed answer has what the specification asks of a rich one, with its thumbnail', () => {
  expect(oembed(home, BASE)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Joint letters on Xinjiang at the United Nations: October 2020',
    provider_name: 'Stance Atlas',
    provider_url: BASE,
    html: expect.stringMatching(
      /^<iframe src="https:\/\/example\.org\/atlas\/embed\.html\?round=2020-10".*<\/iframe>$/,
    ),
    width: 800,
    height: expect.any(Number),
    thumbnail_url: `${BASE}pictures/2020-10.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('the page of a view leads to it, with a link for those whom nothing leads', () => {
  const page = viewPage(sharedViews(record)[5]!, undefined);
  const view = '../?round=2019-07&amp;versus=2020-10';
  expect(page).toContain(`content="0; url=${view}"`);
  expect(page).toContain(`<a href="${view}">`);
  expect(page).toContain('src="../pictures/2019-07-vs-2020-10.png"');
});

test('a record cannot bring markup into the page of a view', () => {
  const bad = '"><script>alert(1)</script>';
  const words = {title: bad, about: bad, alt: bad, caption: bad, source: bad};
  expect(viewPage({embed: {round: bad}, words}, BASE)).not.toContain('<script>');
});

test('the words of March 2021 say that no critical letter was found', () => {
  const words = sharedViews(record)[3]!.words;
  expect(words.caption).toBe(
    'In March 2021, 1 of 64 supporting signatories was named; ' +
      'the list is unpublished, so 194 are not known. No critical letter found.',
  );
});

test('the words of a pair are those of its picture, whichever round was chosen first', () => {
  const viewModel = new AtlasViewModel(record, allEnglish);
  const details = new DetailViewModel(viewModel, allEnglish);
  const wordsOf = (round: string, versus: string) =>
    embedText({round, versus}, viewModel, details, englishUse);
  expect(wordsOf('2020-10', '2019-07')).toEqual(wordsOf('2019-07', '2020-10'));
  expect(wordsOf('2019-07', '2020-10')?.alt).toContain(
    'From July 2019 to October 2020, 17 countries joined',
  );
});

describe('the single file', () => {
  const html = `<html><head><link rel="stylesheet" href="a.css" /><meta property="og:title" content="a" />
    <script type="module" src="a.js"></script></head><body><nav><a href="use.html">Use</a></nav>
    <stance-atlas loading="eager"><a href="./atlas.json">Record</a></stance-atlas></body></html>`;
  const map = {html, styles: 'p {}'};
  const lessons = {
    html: '<html><body><div id="page"><a href="./index.html">The map</a></div></body></html>',
    styles: 'q {}',
  };

  test('holds nothing that leads to another file', () => {
    const file = singleFile({map, lessons, script: 'go()', data: new Map()});
    expect(file).not.toMatch(/a\.css|a\.js|use\.html|atlas\.json|og:title/);
    expect(file).toContain('<style>\np {}</style>');
  });

  test('leads to the lessons, which wait in a template', () => {
    const file = singleFile({map, lessons, script: 'go()', data: new Map()});
    expect(file).toContain('<nav><a href="?lessons">Lessons</a></nav>');
    const [, waiting = ''] = /<template id="lessons">([^]*)<\/template>/.exec(file) ?? [];
    expect(waiting.trim()).toBe('<style>\nq {}</style>\n<div id="page">The map</div>');
  });

  test('cannot be ended by a program or a record that holds the end of a tag', () => {
    const script =
      'const a = "</script><!--"; const b = /<\\/script/; x("$&");\n//# sourceMappingURL=a.map\n';
    const data = new Map([['first.json', '{"a":"</script><!-- <script>"}'] as const]);
    const file = singleFile({map, lessons, script, data});
    expect(file.match(/<\/script/g)).toHaveLength(2);
    expect(file).not.toContain('<!--');
    expect(file).not.toContain('sourceMappingURL');
    expect(file).toContain(
      String.raw`const a = "\x3C/script>\x3C!--"; const b = /<\/script/; x("$&");`,
    );
    const [, json = ''] = /data-stance-file="first.json">(.*?)<\/script>/.exec(file) ?? [];
    expect(JSON.parse(json)).toEqual({a: '</script><!-- <script>'});
  });
});
