import type {
  GroupMark,
  Hatch,
  SceneNode,
  Measure,
  Paint,
  ImageScene,
  TextMark,
} from '../../map/image/scene';
import {PICTURE_FONT} from '../../map/image/svg';
import {ImageError} from './image-error';

/** Pixels of a hatch's tile to a pixel of the picture: enough for sharp stripes. */
const TILE = 4;

/**
 * Draws a picture on a canvas, from the same description as the SVG file. Not by way of an image:
 * a page whose policy is `default-src 'self'` may show none that was made in it.
 */
export function renderToCanvas(image: ImageScene, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const painter = new CanvasPainter(contextOf(canvas), image.hatches);
  painter.paint(image.marks, scale);
  return canvas;
}

/** The width of texts in the type that pictures ask for, as this browser has it. */
export function createTextMeasurer(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, size, weight) => {
    context.font = fontOf(size, weight);
    return context.measureText(text).width;
  };
}

/** Any CSS colour as six hex digits. */
export function toHex(colour: string): string {
  const context = contextOf(document.createElement('canvas'));
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

class CanvasPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #hatches: ReadonlyMap<string, CanvasPattern>;

  constructor(context: CanvasRenderingContext2D, hatches: readonly Hatch[]) {
    this.#context = context;
    this.#hatches = new Map(hatches.map((hatch) => [hatch.id, patternOf(context, hatch)]));
    context.lineJoin = 'round';
  }

  paint(marks: readonly SceneNode[], scale: number) {
    this.#context.scale(scale, scale);
    for (const mark of marks) this.#mark(mark);
  }

  #mark(mark: SceneNode) {
    const context = this.#context;
    context.save();
    if (mark.kind === 'group') this.#group(mark);
    else if (mark.kind === 'text') drawText(context, mark);
    else {
      const path = new Path2D(mark.d);
      this.#fill(path, mark.fill, mark.fillOpacity ?? 1);
      if (mark.stroke) {
        context.strokeStyle = mark.stroke;
        context.lineWidth = mark.strokeWidth ?? 1;
        context.setLineDash([...(mark.dash ?? [])]);
        context.stroke(path);
      }
    }
    context.restore();
  }

  #fill(path: Path2D, paint: Paint | undefined, opacity: number) {
    const style = typeof paint === 'object' ? this.#hatches.get(paint.hatch) : paint;
    if (style === undefined) return;
    const context = this.#context;
    const {globalAlpha} = context;
    context.globalAlpha = globalAlpha * opacity;
    context.fillStyle = style;
    context.fill(path);
    context.globalAlpha = globalAlpha;
  }

  #group({move, opacity = 1, marks}: GroupMark) {
    const context = this.#context;
    if (move) {
      context.translate(move.x, move.y);
      context.scale(move.scale, move.scale);
    }
    context.globalAlpha *= opacity;
    for (const mark of marks) this.#mark(mark);
  }
}

function drawText(context: CanvasRenderingContext2D, mark: TextMark) {
  const {text, x, y, size, weight, fill, width, anchor, halo} = mark;
  context.font = fontOf(size, weight);
  context.textAlign = anchor === 'end' ? 'right' : 'left';
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = size * 0.22;
    context.strokeText(text, x, y, width);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y, width);
}

function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${PICTURE_FONT}`;
}

function patternOf(context: CanvasRenderingContext2D, hatch: Hatch): CanvasPattern {
  const {size, scale, d, ground, line, lineOpacity = 1} = hatch;
  const tile = document.createElement('canvas');
  tile.width = tile.height = size * TILE;
  const brush = contextOf(tile);
  if (ground) {
    brush.fillStyle = ground;
    brush.fillRect(0, 0, tile.width, tile.height);
  }
  brush.globalAlpha = lineOpacity;
  brush.fillStyle = line;
  brush.scale(TILE, TILE);
  fillPath(brush, new Path2D(d));
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) throw new ImageError('noCanvas');
  pattern.setTransform(
    new DOMMatrix()
      .scale(scale)
      .rotate(45)
      .scale(1 / TILE),
  );
  return pattern;
}

function fillPath(brush: CanvasRenderingContext2D, path: Path2D) {
  brush.fill(path);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new ImageError('noCanvas');
  return context;
}
