import {altText} from '../../model/share/alt-text';
import {renderImageLegend} from './legend';
import {imageColours, type Colours} from './colours';
import type {ImageInput} from './input';
import {renderImageMap, type RenderedMap} from './map';
import type {SceneNode, ImageScene, TextMark} from './scene';
import {setText} from './text-layout';
import {imageText, type ImageText} from './text';
import {roundTo3} from '../../model/round';

/** The width that the sizes below are meant for; a wider picture is the same one, larger. */
const DESIGN = 1200;

/** Type no smaller than this part of its size, in a narrow picture. */
const SMALLEST = 0.8;

/** Sizes of type in pixels. */
const TYPE = {title: 29, caption: 25, facts: 16, legend: 18, small: 14.5, notes: 12.5};

const MARGIN = 34;

/** In a picture of a fixed height all type shrinks by this until everything has its place. */
const SHRINK = 0.97;

/** The least part of the width that a legend beside the map takes. */
const LEGEND_SHARE = 0.27;

/** Pixels of width for a column of the legend under the map. */
const COLUMN = 340;

interface Plan {
  readonly marks: readonly SceneNode[];
  readonly hatches: ImageScene['hatches'];
  readonly height: number;
}

/**
 * One picture of a round or of a comparison: map, legend, dates, list quality, sources, note on
 * boundaries and version. A pure function: the same input, the same picture. With a height the
 * legend stands beside the map, and type shrinks until all fits; without one it stands below.
 */
export function renderMapImage(input: ImageInput): ImageScene {
  const words = imageText(input);
  const colours = imageColours(input.positions, input.theme, input.colours);
  const plan = input.height
    ? fitToHeight(input, words, colours, input.height)
    : layoutStacked(input, words, colours);
  const height = Math.max(input.height ?? 0, Math.ceil(plan.height));
  const paper = `M0 0H${input.width}V${height}H0Z`;
  return {
    width: input.width,
    height,
    id: `stance-${words.caption.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')}`,
    title: input.messages.image.title(words.title, words.caption),
    description: altText(input.dataset, input.view, input.messages),
    lang: input.messages.lang,
    hatches: plan.hatches,
    marks: [{kind: 'path', d: paper, fill: colours.paper}, ...plan.marks],
  };
}

/** The largest type with which everything has its place in the height. */
function fitToHeight(input: ImageInput, words: ImageText, colours: Colours, height: number): Plan {
  let size = 1;
  let plan = layoutSideBySide(input, words, colours, height, size);
  while (plan.height > height && size > 0.4) {
    size *= SHRINK;
    plan = layoutSideBySide(input, words, colours, height, size);
  }
  return plan;
}

/** Legend beside the map. */
function layoutSideBySide(
  input: ImageInput,
  words: ImageText,
  colours: Colours,
  height: number,
  size: number,
): Plan {
  const page = new Page(input, words, colours, size);
  const {margin, inner} = page;
  const head = page.head();
  const top = margin * 0.8 + head.height + page.gap;
  const notes = page.notes(0);
  const room = height - margin * 0.8 - notes.height - page.gap - top;
  const ratio = input.world.width / input.world.height;
  const mapWidth = Math.max(
    inner * 0.3,
    Math.min(room * ratio, inner * (1 - LEGEND_SHARE) - page.gap),
  );
  const map = page.map(margin, top, mapWidth);
  const x = margin + mapWidth + page.gap * 1.5;
  const legend = page.legend(x, top, input.width - margin - x, 1);
  const bottom = top + Math.max(mapWidth / ratio, legend.height) + page.gap;
  const at = Math.max(bottom, height - margin * 0.8 - notes.height);
  return {
    marks: [...head.marks, ...map.marks, ...legend.marks, ...page.notes(at).marks],
    hatches: map.hatches,
    height: at + notes.height + margin * 0.8,
  };
}

/** Legend below the map. */
function layoutStacked(input: ImageInput, words: ImageText, colours: Colours): Plan {
  const page = new Page(input, words, colours, 1);
  const {margin, inner, gap} = page;
  const head = page.head();
  const top = margin + head.height + gap;
  const map = page.map(margin, top, inner);
  const legendTop = top + (inner * input.world.height) / input.world.width + gap;
  const columns = Math.max(1, Math.floor(inner / (COLUMN * page.unit)));
  const legend = page.legend(margin, legendTop, inner, columns);
  const notes = page.notes(legendTop + legend.height + gap);
  return {
    marks: [...head.marks, ...map.marks, ...legend.marks, ...notes.marks],
    hatches: map.hatches,
    height: legendTop + legend.height + gap + notes.height + margin,
  };
}

/** The pieces of one picture, each at the size that the picture asks for. */
class Page {
  readonly unit: number;
  readonly margin: number;
  readonly inner: number;
  readonly gap: number;

  readonly #input: ImageInput;
  readonly #words: ImageText;
  readonly #colours: Colours;
  readonly #size: number;

  constructor(input: ImageInput, words: ImageText, colours: Colours, size: number) {
    this.#input = input;
    this.#words = words;
    this.#colours = colours;
    this.unit = Math.max(SMALLEST, input.width / DESIGN);
    this.#size = this.unit * size;
    this.margin = Math.min(MARGIN * this.unit, input.width / 20);
    this.inner = input.width - 2 * this.margin;
    this.gap = 16 * this.#size;
  }

  head() {
    const {title, caption, facts} = this.#words;
    const {ink, muted} = this.#colours;
    const top = this.margin * (this.#input.height ? 0.8 : 1);
    return this.#stack(top, [
      [title, TYPE.title, 700, ink],
      [caption, TYPE.caption, 400, ink],
      [facts, TYPE.facts, 400, muted],
    ]);
  }

  notes(y: number) {
    const {muted} = this.#colours;
    return this.#stack(
      y,
      this.#words.notes.map((note) => [note, TYPE.notes, 400, muted] as const),
    );
  }

  legend(x: number, y: number, width: number, columns: number) {
    const sizes = {type: TYPE.legend * this.#size, small: TYPE.small * this.#size};
    const frame = {x, y, width, columns};
    return renderImageLegend(this.#words, this.#colours, frame, sizes, this.#input.measure);
  }

  map(x: number, y: number, width: number) {
    const pixel = Math.max(1, this.unit);
    const {group, hatches, open} = renderImageMap(this.#input, this.#colours, {
      x,
      y,
      width,
      pixel,
    });
    const label = open ? [this.#openLabel(open, x, x + width)] : [];
    return {marks: [group, ...label], hatches};
  }

  /** The name of the open state: to its right, or to its left where the map ends. */
  #openLabel(at: NonNullable<RenderedMap['open']>, left: number, right: number): TextMark {
    const {country, dataset, measure} = this.#input;
    const {ink, paper} = this.#colours;
    const text = dataset.countries.find(({code}) => code === country)?.name ?? country ?? '';
    const size = TYPE.legend * this.unit;
    const width = measure(text, size, 700);
    const away = at.reach + size * 0.45;
    const next = at.x + away + width < right ? at.x + away : at.x - away - width;
    return {
      kind: 'text',
      text,
      size,
      weight: 700,
      fill: ink,
      halo: paper,
      x: roundTo3(Math.max(left, Math.min(right - width, next))),
      y: roundTo3(at.y + size * 0.35),
      width: roundTo3(width),
    };
  }

  /** Paragraphs one under the other, over the whole width. */
  #stack(y: number, paragraphs: readonly (readonly [string, number, 400 | 700, string])[]) {
    const {measure} = this.#input;
    const marks: TextMark[] = [];
    let height = 0;
    for (const [text, size, weight, fill] of paragraphs) {
      const box = {x: this.margin, y: y + height, width: this.inner};
      const block = setText(text, {size: size * this.#size, weight, fill}, box, measure);
      marks.push(...block.marks);
      height += block.height + 2 * this.#size;
    }
    return {marks, height};
  }
}
