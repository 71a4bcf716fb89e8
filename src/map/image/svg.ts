import type {GroupMark, Hatch, SceneNode, Paint, PathMark, ImageScene, TextMark} from './scene';
import {roundTo} from '../../model/round';

/** The type of every picture: what is there of it; each line keeps its measured width in any. */
export const PICTURE_FONT = "'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A picture as the text of an SVG file: presentation attributes alone, no style, no script,
 * nothing from elsewhere, so that it stands in any page and opens in any program.
 */
export function svgText(image: ImageScene): string {
  const {width, height, id, lang, title, description, hatches, marks} = image;
  const write = new SvgWriter(id);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    lang,
    'font-family': PICTURE_FONT,
    'stroke-linejoin': 'round',
  };
  const lines = [
    element('title', {id: `${id}-title`}, escaped(title)),
    element('desc', {id: `${id}-desc`}, escaped(description)),
    element('defs', {}, hatches.map((hatch) => write.hatch(hatch)).join('')),
    ...marks.map((mark) => write.mark(mark)),
  ];
  return `${element('svg', root, `\n${lines.join('\n')}\n`)}\n`;
}

class SvgWriter {
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  mark(mark: SceneNode): string {
    switch (mark.kind) {
      case 'path':
        return this.#path(mark);
      case 'text':
        return text(mark);
      case 'group':
        return this.#group(mark);
    }
  }

  hatch({id, size, scale, d, ground, line, lineOpacity}: Hatch): string {
    const attributes = {
      id: this.#hatchId(id),
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${scale}) rotate(45)`,
    };
    // Larger than its tile: a pixel that lies only half in it would be half filled, and so seen.
    const box = {x: -1, y: -1, width: size + 2, height: size + 2};
    const below = ground ? element('rect', {...box, fill: ground}) : '';
    const drawn = element('path', {d, fill: line, 'fill-opacity': lineOpacity});
    return element('pattern', attributes, below + drawn);
  }

  #path({d, fill, fillOpacity, stroke, strokeWidth, dash, data = {}}: PathMark): string {
    const told = Object.entries(data).map(([key, value]) => [`data-${key}`, value] as const);
    return element('path', {
      ...Object.fromEntries(told),
      d,
      fill: this.#paint(fill),
      'fill-opacity': fillOpacity,
      stroke,
      'stroke-width': strokeWidth,
      'stroke-dasharray': dash?.join(' '),
    });
  }

  #group({opacity, move, marks}: GroupMark): string {
    const transform = move && `translate(${move.x} ${move.y}) scale(${move.scale})`;
    const inside = marks.map((mark) => this.mark(mark)).join('\n');
    return element('g', {transform, opacity}, `\n${inside}\n`);
  }

  #paint(paint: Paint | undefined): string {
    if (paint === undefined) return 'none';
    return typeof paint === 'string' ? paint : `url(#${this.#hatchId(paint.hatch)})`;
  }

  #hatchId(id: string): string {
    return `${this.#id}-hatch-${id}`;
  }
}

/** `textLength` keeps a line in its place where another font stands in. */
function text({text: words, x, y, size, weight, fill, width, anchor, halo}: TextMark): string {
  const attributes = {
    x,
    y,
    'font-size': roundTo(size, 2),
    'font-weight': weight === 400 ? undefined : weight,
    fill,
    textLength: width,
    lengthAdjust: 'spacingAndGlyphs',
    'text-anchor': anchor,
    stroke: halo,
    'stroke-width': halo && roundTo(size * 0.22, 2),
    'paint-order': halo && 'stroke',
  };
  return element('text', attributes, escaped(words));
}

function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/**
 * Data may bring words, never markup, nor characters that no XML file may hold. Apart from
 * `escapeHtml`, because what images share with other views would load with the first map.
 */
function escaped(value: string): string {
  return value.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/g, (character) => NAMED[character]!);
}
