import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {crc32, inflateSync} from 'node:zlib';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createPngRenderer, writeImages} from '../../../scripts/images/write-images';
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
    expect(files).toHaveLength(3 * 10);
    expect(files).toEqual(
      expect.arrayContaining(['2021-03.svg', '2021-03.png', '2021-03-2400.png']),
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
