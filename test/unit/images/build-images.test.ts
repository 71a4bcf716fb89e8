import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {crc32, inflateSync} from 'node:zlib';
import {Resvg} from '@resvg/resvg-wasm';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createPngRenderer, siteCard, writeImages} from '../../../scripts/images/write-images';
import {addPngText} from '../../../src/map/image/png-metadata';
import {svgText} from '../../../src/map/image/svg';
import {builtData} from '../../support/fixtures/built-data';
import {imageOf, tallPictureOf, type} from '../../support/fixtures/image-sample';

interface Chunk {
  readonly kind: string;
  readonly data: Buffer;
}

describe('a PNG of the build', () => {
  test('is as large as a card, in colours, and says what it shows', async () => {
    const draw = await createPngRenderer(type);
    const image = imageOf('2019-07');
    const chunks = chunksOf(draw(image));
    const head = chunks[0]!.data;
    expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([1200, 630]);
    const texts = chunks.filter(({kind}) => kind === 'iTXt').map(({data}) => data.toString('utf8'));
    expect(texts).toEqual([
      `Title\0\0\0\0\0${image.title}`,
      `Description\0\0\0\0\0${image.description}`,
    ]);
    const pixels = inflateSync(Buffer.concat(chunks.filter(isPixels).map(({data}) => data)));
    expect(new Set(pixels).size).toBeGreaterThan(100);
  }, 30_000);

  test('for print is 2400 wide', async () => {
    const draw = await createPngRenderer(type);
    const head = chunksOf(draw(tallPictureOf('2021-03', {width: 2400})))[0]!.data;
    expect(head.readUInt32BE(0)).toBe(2400);
    expect(head.readUInt32BE(4)).toBeGreaterThan(1500);
  }, 30_000);

  test('has the same bytes in two builds, under the names that pages ask for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stance-pictures-'));
    onTestFinished(() => rm(folder, {recursive: true}));
    await writeImages(folder, builtData);
    const files = await readdir(folder);
    // Each round and each two rounds in three forms, and the card of the site in two.
    expect(files).toHaveLength(3 * 10 + 2);
    expect(files).toEqual(
      expect.arrayContaining([
        '2021-03.svg',
        '2021-03.png',
        '2021-03-2400.png',
        'all-rounds.svg',
        'all-rounds.png',
      ]),
    );
    const draw = await createPngRenderer(type);
    for (const name of ['2021-03', '2019-07-vs-2020-10']) {
      const image = imageOf(name);
      const [svg, png] = ['svg', 'png'].map((form) => readFile(join(folder, `${name}.${form}`)));
      expect(Buffer.compare(draw(image), await png!)).toBe(0);
      expect((await svg!).toString()).toBe(svgText(image));
    }
  }, 60_000);
});

test('a stipple has its ground everywhere between its dots', async () => {
  await createPngRenderer(type);
  const {hatches} = imageOf('2020-10');
  const stipple = hatches.find(({id, ground}) => ground && id === 'dots-support')!;
  const [red] = [1, 3, 5].map((at) => Number.parseInt(stipple.ground!.slice(at, at + 2), 16));
  const d = 'M0 0H100V100H0Z';
  const scene = {...imageOf('2020-10'), width: 100, height: 100};
  const marks = [{kind: 'path', d, fill: {hatch: stipple.id}}] as const;
  const {pixels} = new Resvg(svgText({...scene, marks})).render();
  const reds = pixels.filter((_, index) => index % 4 === 0);
  // The dots are darker; a seam between the tiles would let the white below shine through.
  expect(Math.max(...reds)).toBeLessThanOrEqual(red! + 2);
  expect(Math.min(...reds)).toBeLessThan(red! - 20);
  expect(pixels.filter((value, index) => index % 4 === 3 && value < 255)).toHaveLength(0);
});

describe('the card of the site', () => {
  const card = siteCard(builtData, type);

  test('has a map of every round, none larger than another', () => {
    const maps = card.marks.filter((mark) => mark.kind === 'group');
    expect(maps).toHaveLength(4);
    expect(new Set(maps.map(({move}) => move!.scale)).size).toBe(1);
    const titles = card.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(titles).toEqual(
      expect.arrayContaining(['July 2019', 'October 2019', 'October 2020', 'March 2021']),
    );
  });

  test('keeps all its words within the picture, and no two upon one another', () => {
    const words = card.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    for (const {text, x, y, width, size} of words) {
      expect(x + width, text).toBeLessThanOrEqual(card.width);
      expect(y + size * 0.3, text).toBeLessThanOrEqual(card.height);
    }
    const upon = words.filter((one, index) =>
      words
        .slice(index + 1)
        .some(
          (other) =>
            Math.abs(one.y - other.y) < Math.min(one.size, other.size) &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width,
        ),
    );
    expect(upon).toEqual([]);
  });
});

test('texts stand in chunks of their own, with their checksums', () => {
  const png = Buffer.concat([Buffer.alloc(33), Buffer.from('rest')]);
  const made = Buffer.from(addPngText(png, {Title: 'Côte'}));
  const chunk = made.subarray(33, -4);
  expect(chunk.readUInt32BE(0)).toBe('Title'.length + 5 + 5);
  expect(chunk.readUInt32BE(chunk.length - 4)).toBe(crc32(chunk.subarray(4, -4)));
  expect(made.subarray(-4).toString()).toBe('rest');
});

function isPixels({kind}: Chunk): boolean {
  return kind === 'IDAT';
}

/** The chunks of a PNG; a wrong checksum is an error. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({kind: named.toString('latin1', 0, 4), data: named.subarray(4)});
    at += length + 12;
  }
  return chunks;
}
