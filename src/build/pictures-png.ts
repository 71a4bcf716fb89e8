import {crc32} from 'node:zlib';

/** Bytes of the signature and the header, after which texts may stand. */
const HEAD = 8 + 25;

/**
 * A PNG with texts in it (`Title`, `Description` …), as the format has them for UTF-8: they go
 * with the picture wherever it is copied to.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(texts).map(([key, text]) => textChunk(key, text));
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** Keyword, no compression, no language, no translated keyword, text. */
function textChunk(key: string, text: string): Buffer {
  const data = Buffer.concat([
    Buffer.from(`${key}\0\0\0\0\0`, 'latin1'),
    Buffer.from(text, 'utf8'),
  ]);
  const named = Buffer.concat([Buffer.from('iTXt', 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
