import {describe, expect, test} from 'vitest';
import {readEmbed, writeEmbed, type Embed} from '../../../src/model/share/embed';
import {
  withView,
  sharePageUrl,
  webComponentSnippet,
  iframeSnippet,
  imageSnippet,
  viewUrl,
  type SiteLocation,
} from '../../../src/model/share/snippets';

const PLACE: SiteLocation = {
  base: 'https://example.org/atlas/',
  frozen: 'frozen/2026.11.0-0a1b2c3d/',
  hashes: {'stance-atlas.js': 'sha384-AAA', 'stance-frame.js': 'sha384-BBB'},
};
const WORDS = {
  title: 'Letters: July 2019',
  alt: 'World map. 22.',
  caption: '22.',
  source: 'Record',
};
const ALL: Embed = {
  round: '2020-10',
  versus: '2019-07',
  country: 'QAT',
  view: 'table',
  lang: 'en',
  theme: 'dark',
  controls: 'slider',
  borders: 'neutral',
};

test('the element carries the round, the picture for where no script runs, and the script', () => {
  expect(webComponentSnippet({round: '2019-07'}, PLACE, WORDS)).toBe(
    `<stance-atlas round="2019-07" site="https://example.org/atlas/"><a href="https://example.org/atlas/?round=2019-07"><img src="https://example.org/atlas/pictures/2019-07.png" width="100%" alt="World map. 22." loading="lazy"></a> 22. <a href="https://example.org/atlas/?round=2019-07">Record</a></stance-atlas>
<script type="module" async src="https://example.org/atlas/stance-atlas.js"></script>`,
  );
});

test('the frame carries the round, a title, a height, and leave for no more than it needs', () => {
  expect(iframeSnippet({round: '2019-07'}, PLACE, WORDS)).toBe(
    `<iframe src="https://example.org/atlas/embed.html?round=2019-07" title="Letters: July 2019" width="100%" height="900" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write; fullscreen"></iframe>
<script async src="https://example.org/atlas/stance-frame.js"></script>`,
  );
});

describe.each(Object.entries(ALL))('the option %s="%s"', (name, value) => {
  const embed = {round: '2020-10', [name]: value};

  test('is an attribute of the element', () => {
    const [tag] = webComponentSnippet(embed, PLACE, WORDS).split('><');
    expect(tag).toContain(` ${name}="${value}"`);
  });

  test('is in the address of the frame', () => {
    expect(iframeSnippet(embed, PLACE, WORDS)).toMatch(
      new RegExp(`src="[^"]*[?;]${name}=${value}`),
    );
  });

  test('comes back from the address of the page', () => {
    expect(readEmbed(writeEmbed(embed, ''))).toEqual(embed);
  });

  test('is baked into the single file', () => {
    const file = withView('<p>a</p><stance-atlas loading="eager">b</stance-atlas>', embed);
    expect(file).toContain(` ${name}="${value}"`);
    expect(file).toContain(' loading="eager">b</stance-atlas>');
  });
});

test('what is at its default is in no tag and no address, but the round is in the tag', () => {
  const embed = {round: '2020-10', view: 'map', theme: 'auto', controls: 'full', borders: 'un'};
  expect(webComponentSnippet(embed, PLACE, WORDS).split('><')[0]).toBe(
    '<stance-atlas round="2020-10" site="https://example.org/atlas/"',
  );
  expect(writeEmbed(embed, '2020-10')).toBe('');
});

test('frozen, the script and the pictures come from the folder that stays; the link does not', () => {
  const lines = webComponentSnippet({round: '2019-07', pinned: true}, PLACE, WORDS);
  const folder = 'https://example.org/atlas/frozen/2026.11.0-0a1b2c3d/';
  expect(lines).toContain(`src="${folder}stance-atlas.js" integrity="sha384-AAA"`);
  expect(lines).toContain(`src="${folder}pictures/2019-07.png"`);
  expect(lines).toContain('<a href="https://example.org/atlas/?round=2019-07">');
  expect(writeEmbed({round: '2019-07', pinned: true}, '2020-10')).toBe('?round=2019-07&frozen=1');
  expect(readEmbed('?frozen=1')).toEqual({pinned: true});
});

test('without a hash, no browser is asked for one; without a frozen folder, lines follow the site', () => {
  const lines = webComponentSnippet(
    {round: '2019-07', pinned: true},
    {...PLACE, frozen: undefined, hashes: {}},
    WORDS,
  );
  expect(lines).not.toContain('integrity');
  expect(lines).not.toContain('crossorigin');
  expect(lines).toContain('src="https://example.org/atlas/stance-atlas.js"');
});

test('lines that follow the site ask for no hash, which the next version would not have', () => {
  expect(webComponentSnippet({round: '2019-07'}, PLACE, WORDS)).not.toMatch(
    /integrity|crossorigin/,
  );
  expect(iframeSnippet({round: '2019-07', pinned: true}, PLACE, WORDS)).not.toContain('integrity');
  expect(webComponentSnippet({round: '2019-07', pinned: true}, PLACE, WORDS)).toContain(
    'stance-atlas.js" integrity="sha384-AAA" crossorigin="anonymous"',
  );
});

test('a frame with fewer controls is lower', () => {
  expect(heightOf('none')).toBeLessThan(heightOf('slider'));
  expect(heightOf('slider')).toBeLessThan(heightOf('full'));
});

test('the picture has its large size for fine screens, and is as wide as its place without a style', () => {
  expect(imageSnippet({round: '2019-07'}, PLACE, WORDS)).toContain(
    `<img src="https://example.org/atlas/pictures/2019-07.png" srcset="https://example.org/atlas/pictures/2019-07.png 1200w, https://example.org/atlas/pictures/2019-07-2400.png 2400w" sizes="(min-width: 75em) 1200px, 100vw" width="100%" alt="World map. 22." loading="lazy">`,
  );
});

test('the picture and the links of a pair have the earlier round first, whichever was chosen first', () => {
  const pair = {round: '2020-10', versus: '2019-07'};
  expect(imageSnippet(pair, PLACE, WORDS)).toContain('pictures/2019-07-vs-2020-10.png"');
  expect(sharePageUrl(pair, PLACE)).toBe('https://example.org/atlas/view/2019-07-vs-2020-10.html');
  expect(sharePageUrl({...pair, country: 'QAT'}, PLACE)).toBe(
    'https://example.org/atlas/view/2019-07-vs-2020-10.html?country=QAT',
  );
  expect(viewUrl(pair, PLACE)).toBe('https://example.org/atlas/?round=2019-07&versus=2020-10');
});

test('nothing in the record or in an address can break out of its place', () => {
  const bad = '"><script>alert(1)</script>&';
  const words = {title: bad, alt: bad, caption: bad, source: bad};
  const embed = {round: bad, versus: bad, country: bad, view: bad, lang: bad, theme: bad};
  const place = {...PLACE, hashes: {'stance-atlas.js': bad}};
  for (const write of [webComponentSnippet, iframeSnippet, imageSnippet]) {
    const lines = write(embed, place, words);
    expect(lines).not.toContain('<script>');
    expect(lines).not.toContain('">alert');
  }
  expect(withView('<stance-atlas>', embed)).not.toContain('<script>');
});

test('a text with $& in it is baked in as it is', () => {
  expect(withView('<stance-atlas>', {round: '$&'})).toBe(
    '<stance-atlas round="$&amp;" loading="eager">',
  );
});

function heightOf(controls: string): number {
  return Number(/ height="(\d+)"/.exec(iframeSnippet({round: 'r', controls}, PLACE, WORDS))?.[1]);
}
