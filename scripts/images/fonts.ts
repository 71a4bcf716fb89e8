import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {create, type Font} from 'fontkit';
import type {Measure, Weight} from '../../src/map/image/scene';

/** The family that the pictures of a build are drawn in. */
export const FAMILY = 'Noto Sans';

const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/NotoSans_400Regular.ttf',
  700: '700Bold/NotoSans_700Bold.ttf',
};

/** The type of the pictures, as bytes to draw with and as a measure. */
export interface ImageFonts {
  readonly files: readonly Uint8Array[];
  readonly measure: Measure;
}

/** Reads the type from the package that brings it. */
export function readType(): ImageFonts {
  const {resolve} = createRequire(import.meta.url);
  const read = (weight: Weight) =>
    readFileSync(resolve(`@expo-google-fonts/noto-sans/${FILES[weight]}`));
  const files = {400: read(400), 700: read(700)};
  const fonts = {400: fontOf(files[400]), 700: fontOf(files[700])};
  const known = new Map<string, number>();
  const measure: Measure = (text, size, weight) => {
    const key = `${weight} ${text}`;
    const ems = known.get(key) ?? emsOf(fonts[weight], text);
    known.set(key, ems);
    return ems * size;
  };
  return {files: Object.values(files), measure};
}

function fontOf(file: Buffer): Font {
  const font = create(file);
  if (!('layout' in font)) throw new Error(`${FAMILY}: the file holds several fonts, not one.`);
  return font;
}

/** Width of a text in sizes of its type. */
function emsOf(font: Font, text: string): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}
