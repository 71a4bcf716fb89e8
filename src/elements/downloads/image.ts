import {renderMapImage} from '../../map/image/image';
import type {ImageInput} from '../../map/image/input';
import {addPngText} from '../../map/image/png-metadata';
import {svgText} from '../../map/image/svg';
import type {World} from '../../map/world/shapes';
import {altText} from '../../model/share/alt-text';
import {coloursOf} from '../../model/stances/colours';
import {allEnglishImages, type ImageMessages} from '../../model/messages/images';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {RoundView} from '../../model/view/view-model';
import type {Dataset} from '../../model/types';
import {catalogueFor} from '../shared/messages';
import {ImageError} from './image-error';
import {renderToCanvas, toHex, createTextMeasurer} from './canvas';

/** What is on show, to be taken away as a picture. */
export interface ExportView {
  readonly dataset: Dataset;
  readonly world: World;
  readonly view: RoundView | ComparisonView;
  readonly country: string | undefined;
  readonly filter: string | null;
  readonly borders: 'un' | 'neutral';
}

/** Pixels: the width of a picture; a PNG has twice as many. */
const WIDTH = 1200;
const PIXEL_RATIO = 2;

/** What is on show as the text of an SVG file, in the looks that it has in the page. */
export function svgOf(shown: ExportView, host: Element): Blob {
  return new Blob([svgText(renderMapImage(inputOf(shown, host)))], {type: 'image/svg+xml'});
}

/** The same as a PNG, with its title and description in it. */
export async function pngOf(shown: ExportView, host: Element): Promise<Blob> {
  const image = renderMapImage(inputOf(shown, host));
  const canvas = renderToCanvas(image, PIXEL_RATIO);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new ImageError('noImage');
  const {title, description} = image;
  const png = new Uint8Array(await blob.arrayBuffer());
  return new Blob([addPngText(png, {Title: title, Description: description})], {type: blob.type});
}

/** One paragraph on what is on show. */
export function altTextOf({dataset, view}: ExportView, host: Element): string {
  return altText(dataset, view, wordsFor(host));
}

function inputOf(shown: ExportView, host: Element): ImageInput {
  const {positions} = shown.dataset;
  return {
    ...shown,
    positions,
    messages: wordsFor(host),
    width: WIDTH,
    measure: createTextMeasurer(),
    ...resolvedTheme(host, [...coloursOf(positions).keys()]),
  };
}

function wordsFor(host: Element): ImageMessages {
  const added = catalogueFor(host);
  return added?.image && added.altText
    ? {...added, image: added.image, altText: added.altText}
    : allEnglishImages;
}

/** Light or dark as the element stands in its page, and the colours that the page has set. */
function resolvedTheme(host: Element, stances: readonly string[]) {
  const probe = document.createElement('span');
  (host.shadowRoot ?? host).append(probe);
  const resolved = (colour: string) => {
    probe.style.color = colour;
    return toHex(getComputedStyle(probe).color);
  };
  const own = stances.filter((id) => getComputedStyle(host).getPropertyValue(`--stance-${id}`));
  const colours = Object.fromEntries(own.map((id) => [id, resolved(`var(--stance-${id})`)]));
  const theme = isDark(resolved('Canvas')) ? 'dark' : 'light';
  probe.remove();
  return {colours, theme} as const;
}

function isDark(hex: string): boolean {
  return Number.parseInt(hex.slice(3, 5), 16) < 0x80;
}
