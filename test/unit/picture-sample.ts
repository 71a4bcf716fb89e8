/** Pictures of the real record, measured as the build measures them, for the tests. */
import {DOMParser, type Document, type Element} from '@xmldom/xmldom';
import {subjects} from '../../src/build/pictures';
import {readType} from '../../src/build/pictures-font';
import {drawPicture} from '../../src/map/picture';
import type {PictureInput} from '../../src/map/picture-input';
import type {Mark, Picture, TextMark} from '../../src/map/picture-scene';
import {svgText} from '../../src/map/picture-svg';

export const type = readType();
export const all = subjects(type);

export const CARD = {width: 1200, height: 630};

/** The picture of one round or pair; the card, unless more is asked for. */
export function pictureOf(name: string, more: Partial<PictureInput> = {}): Picture {
  const subject = all.get(name);
  if (!subject) throw new Error(`There is no picture ${name}`);
  return drawPicture({...subject, ...CARD, ...more});
}

/** The same without a height of its own. */
export function tallPictureOf(name: string, more: Partial<PictureInput> = {}): Picture {
  const subject = all.get(name);
  if (!subject) throw new Error(`There is no picture ${name}`);
  return drawPicture({...subject, width: 1200, ...more});
}

/** A picture's file, read as XML; what is wrong with it is an error. */
export function parsed(picture: Picture): Document {
  return new DOMParser({onError}).parseFromString(svgText(picture), 'image/svg+xml');
}

function onError(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}

export function elementsOf(document: Document, tag: string): Element[] {
  return [...document.getElementsByTagName(tag)];
}

/** Every text of a picture with the box that it takes. */
export function textsOf({marks}: Pick<Picture, 'marks'>): readonly TextMark[] {
  return marks.flatMap((mark: Mark) => {
    if (mark.kind === 'group') return textsOf(mark);
    return mark.kind === 'text' ? [mark] : [];
  });
}

/** Left, top, right and bottom of a text: ascenders, descenders and all. */
export function boxOf({x, y, width, size, anchor}: TextMark) {
  const left = anchor === 'end' ? x - width : x;
  return {left, right: left + width, top: y - size * 0.95, bottom: y + size * 0.27};
}
