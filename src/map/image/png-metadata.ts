/** Bytes of the signature and the header, after which texts may stand. */
const HEAD = 8 + 25;

/**
 * A PNG with texts in it (`Title`, `Description` …), as the format has them for UTF-8: they go
 * with the picture wherever it is copied to.
 */
export function addPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([key, text]) => textChunk(key, text));
  return joined([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** Keyword, no compression, no language, no translated keyword, text. */
function textChunk(key: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${key}\0\0\0\0\0${text}`);
  return joined([bigEndian(content.length - 4), content, bigEndian(checksum(content))]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** CRC-32, as the format asks for it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
