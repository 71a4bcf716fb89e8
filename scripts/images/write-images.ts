/** Draws images of every round and every comparison, for pages that cannot run the map. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {renderMapImage} from '../../src/map/image/image';
import type {ImageInput} from '../../src/map/image/input';
import type {ImageScene} from '../../src/map/image/scene';
import {addPngText} from '../../src/map/image/png-metadata';
import {svgText} from '../../src/map/image/svg';
import {allEnglishImages} from '../../src/model/messages/images';
import {imageName} from '../../src/model/share/embed';
import {createComparisonView} from '../../src/model/view/comparison-view';
import {AtlasViewModel} from '../../src/model/view/view-model';
import type {BuiltData} from '../data/write-data';
import {FAMILY, readType, type ImageFonts} from './fonts';
import {renderSiteCard, SITE_CARD} from './site-card';

/** Size of social media cards, in px. */
const CARD = {width: 1200, height: 630};

/** Size for print, in px; the height follows from the content. */
const PRINT = {width: 2400};

/** What all images are drawn from. */
export type MapData = Pick<BuiltData, 'dataset' | 'world'>;

type ImageSubject = Omit<ImageInput, 'width' | 'height'>;

/**
 * Writes `<name>.svg`, `<name>.png` and `<name>-2400.png` for each image into a folder, and the card
 * of the whole site.
 */
export async function writeImages(folder: string, data: MapData): Promise<void> {
  const type = readType();
  const draw = await createPngRenderer(type);
  mkdirSync(folder, {recursive: true});
  for (const [name, subject] of imageSubjects(data, type)) {
    const card = renderMapImage({...subject, ...CARD});
    writeFileSync(join(folder, `${name}.svg`), svgText(card));
    writeFileSync(join(folder, `${name}.png`), draw(card));
    writeFileSync(join(folder, `${name}-2400.png`), draw(renderMapImage({...subject, ...PRINT})));
  }
  const card = siteCard(data, type);
  writeFileSync(join(folder, `${SITE_CARD}.svg`), svgText(card));
  writeFileSync(join(folder, `${SITE_CARD}.png`), draw(card));
}

/** Returns the picture of the whole site: all rounds, side by side. */
export function siteCard({dataset, world}: MapData, {measure}: Pick<ImageFonts, 'measure'>) {
  const {roundViews: rounds} = new AtlasViewModel(dataset, allEnglishImages);
  return renderSiteCard({...CARD, ...commonOf({dataset, world}, measure), rounds});
}

/** Returns the images by file name: all rounds, then each two rounds once. */
export function imageSubjects(
  {dataset, world}: MapData,
  {measure}: Pick<ImageFonts, 'measure'>,
): ReadonlyMap<string, ImageSubject> {
  const {roundViews} = new AtlasViewModel(dataset, allEnglishImages);
  const common = commonOf({dataset, world}, measure);
  const rounds = roundViews.map((view) => [view.round.id, {...common, view}] as const);
  const comparisons = roundViews.flatMap((from, i) =>
    roundViews.slice(i + 1).map((to) => {
      const view = createComparisonView(dataset, from, to, allEnglishImages);
      return [imageName({round: from.round.id, versus: to.round.id}), {...common, view}] as const;
    }),
  );
  return new Map<string, ImageSubject>([...rounds, ...comparisons]);
}

function commonOf({dataset, world}: MapData, measure: ImageFonts['measure']) {
  return {
    world,
    measure,
    dataset,
    positions: dataset.positions,
    messages: allEnglishImages,
    theme: 'light',
    borders: 'un',
  } as const;
}

/** Creates a function that draws an image as PNG, with the same bytes on every machine. */
export async function createPngRenderer({
  files,
}: ImageFonts): Promise<(image: ImageScene) => Uint8Array> {
  const {resolve} = createRequire(import.meta.url);
  await initOnce(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = {fontBuffers: [...files], defaultFontFamily: FAMILY, loadSystemFonts: false};
  return (picture) => {
    const image = new Resvg(svgText(picture), {font}).render();
    const {title, description} = picture;
    const png = addPngText(image.asPng(), {Title: title, Description: description});
    image.free();
    return png;
  };
}

let ready: Promise<void> | undefined;

/** Starts the renderer, which can be started only once per process. */
function initOnce(program: Uint8Array): Promise<void> {
  ready ??= initWasm(program);
  return ready;
}
