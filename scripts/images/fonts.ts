import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {create, type Font} from 'fontkit';
import type {Measure, Weight} from '../../src/map/image/scene';

/** The font family of the images. */
export const FAMILY = 'Noto Sans';

const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/NotoSans_400Regular.ttf',
  700: '700Bold/NotoSans_700Bold.ttf',
};

/** The font of the images: its files, and a function that measures text. */
export interface ImageFonts {
  readonly files: readonly Uint8Array[];
  readonly measure: Measure;
}

/** Reads the font from its package. */
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
  if (!('layout' in font))
    throw new Error(`${FAMILY}: expected one font in the file, found a collection.`);
  return font;
}

/** Returns the width of a text in em. */
function emsOf(font: Font, text: string): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}
