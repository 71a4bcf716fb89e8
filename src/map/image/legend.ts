import type {CategoryCount} from '../../model/view/view-model';
import {colourOf, leftPosition, steadyFill} from '../../model/description/look';
import {stippledMark} from '../../model/description/stipple';
import type {PositionId} from '../../model/types';
import type {Colours} from './colours';
import {mix} from './colours';
import {SWATCH_DOT_WIDTH, SWATCH_DOTS} from '../style/legend-symbols';
import {
  boxPath,
  circlePath,
  diamondPath,
  type SceneNode,
  type Measure,
  type PathMark,
} from './scene';
import {setText} from './text-layout';
import type {LegendNote, ImageText} from './text';
import {roundTo3} from '../../model/round';

/** The sizes that a legend is drawn in, in pixels. */
export interface LegendSizes {
  readonly type: number;
  readonly small: number;
}

/** A legend, as high as it came out. */
export interface LegendImage {
  readonly marks: readonly SceneNode[];
  readonly height: number;
}

interface Row {
  readonly marks: (x: number, y: number) => readonly SceneNode[];
  readonly height: number;
}

interface LegendBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
}

/** The classes with their counts, then what else the map shows, in one column or more. */
export function renderImageLegend(
  words: Pick<ImageText, 'categories' | 'lines'>,
  colours: Colours,
  frame: LegendBox,
  sizes: LegendSizes,
  measure: Measure,
): LegendImage {
  const gap = sizes.type * 2;
  const width = (frame.width - gap * (frame.columns - 1)) / frame.columns;
  const painter = new LegendPainter(colours, sizes, width, measure, words.categories);
  const rows = [
    ...words.categories.map((item) => painter.categoryRow(item)),
    ...words.lines.map((line) => painter.lineRow(line)),
  ];
  const columns = inColumns(rows, frame.columns);
  const marks = columns.flatMap((column, i) => {
    let {y} = frame;
    return column.flatMap((row) => {
      const drawn = row.marks(frame.x + i * (width + gap), y);
      y += row.height;
      return drawn;
    });
  });
  return {marks, height: Math.max(0, ...columns.map(heightOf))};
}

class LegendPainter {
  readonly #colours: Colours;
  readonly #sizes: LegendSizes;
  readonly #width: number;
  readonly #measure: Measure;
  readonly #countWidth: number;

  constructor(
    colours: Colours,
    sizes: LegendSizes,
    width: number,
    measure: Measure,
    categories: readonly CategoryCount[],
  ) {
    this.#colours = colours;
    this.#sizes = sizes;
    this.#width = width;
    this.#measure = measure;
    const counts = categories.map(({count}) => measure(String(count), sizes.type, 700));
    this.#countWidth = Math.max(0, ...counts);
  }

  categoryRow({stance, label, count, note}: CategoryCount): Row {
    const {type, small} = this.#sizes;
    const {ink, muted} = this.#colours;
    const at = type * 1.5 + this.#countWidth + type * 0.5;
    const width = this.#width - at;
    const set = (text: string, size: number, fill: string, x: number, y: number) =>
      setText(text, {size, weight: 400, fill}, {x, y, width}, this.#measure);
    const height = set(label, type, ink, 0, 0).height;
    const noteHeight = note ? set(note, small, muted, 0, 0).height : 0;
    const total = String(count);
    return {
      height: height + noteHeight + type * 0.32,
      marks: (x, y) => [
        ...renderSwatch(stance, {x, y: y + type * 0.18, size: type}, this.#colours),
        {
          kind: 'text',
          text: total,
          x: roundTo3(x + at - type * 0.5),
          y: roundTo3(y + type),
          size: type,
          weight: 700,
          fill: ink,
          width: roundTo3(this.#measure(total, type, 700)),
          anchor: 'end',
        },
        ...set(label, type, ink, x + at, y).marks,
        ...(note ? set(note, small, muted, x + at, y + height).marks : []),
      ],
    };
  }

  lineRow({mark, tints = [], label}: LegendNote): Row {
    const {type, small} = this.#sizes;
    const at = type * 1.5 * (mark ? 1 : tints.length);
    const style = {size: small, weight: 400, fill: this.#colours.muted} as const;
    const set = (x: number, y: number) =>
      setText(label, style, {x, y, width: this.#width - at}, this.#measure);
    return {
      height: set(0, 0).height + small * 0.3,
      marks: (x, y) => [
        ...this.#glyph(mark, x, y + small * 0.2),
        ...tints.map((position, i) => this.#tint(position, x + type * 1.5 * i, y + small * 0.2)),
        ...set(x + at, y).marks,
      ],
    };
  }

  /** The look of a country that stayed with a position. */
  #tint(position: PositionId, x: number, y: number): PathMark {
    const {paper, of} = this.#colours;
    return this.#box(x, y, mix(of(position), paper, steadyFill(position).share));
  }

  #box(x: number, y: number, fill: string): PathMark {
    const {paper, ink} = this.#colours;
    const unit = this.#sizes.type / 16;
    return {
      kind: 'path',
      d: boxPath(x + 0.75 * unit, y + 0.75 * unit, 14.5 * unit, 3 * unit),
      fill,
      stroke: mix(ink, paper, 0.45),
      strokeWidth: roundTo3(unit),
    };
  }

  #glyph(mark: LegendNote['mark'], x: number, y: number): readonly PathMark[] {
    const {paper, ink} = this.#colours;
    const unit = this.#sizes.type / 16;
    const stroke = {stroke: ink, strokeWidth: roundTo3(1.6 * unit)};
    const box = (fill: string, edge: object): PathMark => ({
      kind: 'path',
      d: boxPath(x + unit, y + unit, 14 * unit, 3 * unit),
      fill,
      ...edge,
    });
    switch (mark) {
      case 'alone': {
        const d = diamondPath(x + 8 * unit, y + 8 * unit, 6 * unit);
        return [{kind: 'path', d, fill: paper, ...stroke}];
      }
      case 'territory':
        return [box(paper, {...stroke, stroke: mix(ink, paper, 0.5)})];
      case 'open':
        return [box(paper, {...stroke, strokeWidth: roundTo3(2.4 * unit)})];
      case 'disputed': {
        const dash = [roundTo3(3 * unit), roundTo3(2 * unit)];
        return [{...renderStripes(x, y, unit), ...stroke, dash}];
      }
      case undefined:
        return [];
    }
  }
}

/** The mark of a class, as the legend on the screen draws it, in a square of so many pixels. */
export function renderSwatch(
  category: string,
  {x, y, size}: {readonly x: number; readonly y: number; readonly size: number},
  {paper, ink, of, stippled, stippleOn}: Colours,
): readonly PathMark[] {
  const unit = size / 16;
  const mark = stippledMark(category, stippled);
  const colour = category === 'steady' ? mix(ink, paper, 0.08) : of(colourOf(category));
  const edge = {stroke: mix(ink, paper, 0.45), strokeWidth: roundTo3(unit)};
  const d = boxPath(x + 0.75 * unit, y + 0.75 * unit, 14.5 * unit, 3 * unit);
  const box: PathMark = {kind: 'path', d, fill: mark === 'stripes' ? paper : colour, ...edge};
  if (mark === 'half') {
    const half = `M${roundTo3(x + 15 * unit)} ${roundTo3(y + unit)}v${roundTo3(14 * unit)}h${roundTo3(-14 * unit)}Z`;
    return [box, {kind: 'path', d: half, fill: paper, fillOpacity: 0.55}];
  }
  if (mark === 'dots') {
    const dots = [...SWATCH_DOTS.matchAll(/M(\S+) (\S+)h/g)].map(([, dx, dy]) =>
      circlePath(x + Number(dx) * unit, y + Number(dy) * unit, (SWATCH_DOT_WIDTH / 2) * unit),
    );
    return [box, {kind: 'path', d: dots.join(''), fill: stippleOn(colour)}];
  }
  if (!mark) return [box];
  const isQuiet = category === 'unknown' || category === 'incomparable';
  const stroke = isQuiet ? of('unknown') : colour;
  const width = leftPosition(category) ? 2.4 : isQuiet ? 1.4 : 1.6;
  return [box, {...renderStripes(x, y, unit), stroke, strokeWidth: roundTo3(width * unit)}];
}

function renderStripes(x: number, y: number, unit: number): PathMark {
  const line = (x0: number, y0: number, d: number) =>
    `M${roundTo3(x + x0 * unit)} ${roundTo3(y + y0 * unit)}l${roundTo3(d * unit)} ${roundTo3(-d * unit)}`;
  return {kind: 'path', d: line(1, 9, 8) + line(1, 15, 14) + line(7, 15, 8)};
}

/** Rows in reading order, column after column, none much higher than the others. */
function inColumns(rows: readonly Row[], count: number): readonly (readonly Row[])[] {
  const wanted = heightOf(rows) / count;
  const columns: Row[][] = [[]];
  for (const row of rows) {
    const column = columns.at(-1)!;
    const isFull = column.length > 0 && heightOf(column) + row.height / 2 > wanted;
    if (isFull && columns.length < count) columns.push([row]);
    else column.push(row);
  }
  return columns;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, {height}) => sum + height, 0);
}
