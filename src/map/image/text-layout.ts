import type {Measure, TextMark, Weight} from './scene';
import {roundTo3} from '../../model/round';

/** How a text is set. */
export interface Type {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/** Height of a line, in sizes of its type. */
const LEADING = 1.32;

/** Where the base line lies in its line, in sizes of its type. */
const BASE = 1;

/** A text in lines, with its upper left corner at a place. */
export interface TextBlock {
  readonly marks: readonly TextMark[];
  readonly height: number;
  readonly width: number;
}

/** Sets a text in lines that are no wider than `width`; nothing is cut. */
export function setText(
  text: string,
  type: Type,
  box: {readonly x: number; readonly y: number; readonly width: number},
  measure: Measure,
): TextBlock {
  const {size, weight} = type;
  const lines = wrap(text, box.width, (part) => measure(part, size, weight));
  const leading = size * LEADING;
  const marks = lines.map((line, i): TextMark => ({
    kind: 'text',
    text: line,
    x: roundTo3(box.x),
    y: roundTo3(box.y + i * leading + size * BASE),
    width: roundTo3(measure(line, size, weight)),
    ...type,
  }));
  const width = Math.max(0, ...marks.map((mark) => mark.width));
  return {marks, height: lines.length * leading, width};
}

/** A text in lines, broken between words, and within one that is wider than a line. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((whole) => broken(whole, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
