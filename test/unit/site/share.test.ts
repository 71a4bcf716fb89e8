import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  oembed,
  oembedName,
  OPEN_VIEW,
  siteOembed,
  siteTags,
  viewPage,
  viewTags,
} from '../../../scripts/html/meta-tags';
import {sharedSite, sharedViews, siteBase, viewLinks} from '../../../scripts/html/shared-views';
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
const latest = sharedViews(record).find(({embed}) => oembedName(embed).includes('/2020-10.'))!;

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

test.each(sharedViews(record).map((shared) => [oembedName(shared.embed), shared] as const))(
  'the page of %s is canonical to itself, with its own picture and oEmbed response',
  (name, shared) => {
    const own = name.replace(/\.oembed\.json$/, '');
    const page = viewPage(shared, BASE);
    expect(page).toContain(`<link rel="canonical" href="${BASE}${own}.html" />`);
    expect(page).toContain(`<meta property="og:url" content="${BASE}${own}.html" />`);
    const picture = own.replace('view/', 'pictures/');
    expect(page).toContain(`<meta property="og:image" content="${BASE}${picture}.png" />`);
    expect(page).toContain(`href="${BASE}${name}"`);
  },
);

test('no page of a view sends a program without scripts to the explorer', () => {
  for (const shared of sharedViews(record)) {
    expect(viewPage(shared, BASE)).not.toMatch(/http-equiv="refresh"/);
  }
});

test('the explorer, one file for every round, names no round, and its picture shows them all', () => {
  const tags = siteTags(sharedSite(record), BASE).toString();
  expect(tags).toContain(`<link rel="canonical" href="${BASE}" />`);
  expect(tags).toContain(`<meta property="og:url" content="${BASE}" />`);
  expect(tags).toContain(
    'content="Which of 195 countries signed which letter, from July 2019 to March 2021, ' +
      'with a source for every name."',
  );
  expect(tags).toContain(`href="${BASE}oembed.json"`);
  expect(tags).toContain(`<meta property="og:image" content="${BASE}pictures/all-rounds.png" />`);
  expect(tags).toMatch(/og:image:alt" content="One world map for each round. In July 2019, 22 /);
  const withoutAlt = tags.replace(/.*og:image:alt.*/, '');
  expect(withoutAlt).not.toMatch(/October 2020|2020-10|\?round=/);
  expect(siteOembed(sharedSite(record), BASE)).toMatchObject({
    title: 'Joint letters on Xinjiang at the United Nations',
    html: expect.stringContaining(`src="${BASE}embed.html"`),
    thumbnail_url: `${BASE}pictures/all-rounds.png`,
  });
});

test('the explorer links to the page of every view', () => {
  const links = [
    ...viewLinks(record)
      .toString()
      .matchAll(/href="\.\/(.*?)\.html"/g),
  ];
  expect(links.map(([, path]) => `${path}.oembed.json`)).toEqual(
    sharedViews(record).map(({embed}) => oembedName(embed)),
  );
});

test('the page of a round carries its picture, by its whole address', () => {
  const tags = viewTags(latest, BASE).toString();
  expect(tags).toContain(`<meta property="og:image" content="${BASE}pictures/2020-10.png" />`);
  expect(tags).toContain('<meta property="og:image:width" content="1200" />');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
  expect(tags).toContain(
    'content="World map. In October 2020, 39 countries signed the critical letter',
  );
  expect(tags).toContain(`href="${BASE}view/2020-10.oembed.json"`);
});

test('without the address, the tags that need it are left out, and the others stay', () => {
  const tags = viewTags(latest, undefined).toString() + siteTags(sharedSite(record), undefined);
  expect(tags).toContain('property="og:title"');
  expect(tags).not.toMatch(/og:image|og:url|twitter|oembed|canonical/);
});

test('an oEmbed answer has what the specification asks of a rich one, with its thumbnail', () => {
  expect(oembed(latest, BASE)).toEqual({
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

test('the page of a view leads to it by a script, with a link for those without', () => {
  const page = viewPage(sharedViews(record)[5]!, undefined);
  const view = '../?round=2019-07&amp;versus=2020-10';
  expect(page).toContain('<script type="module" src="open.js"></script>');
  expect(OPEN_VIEW).toContain('location.replace');
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
