/** The picture of the whole site for social media: every round as a small map, none before another. */
import {imageColours, type Colours} from '../../src/map/image/colours';
import type {ImageInput} from '../../src/map/image/input';
import {renderImageMap} from '../../src/map/image/map';
import {renderSwatch} from '../../src/map/image/legend';
import type {ImageScene, Measure, SceneNode} from '../../src/map/image/scene';
import {setText} from '../../src/map/image/text-layout';
import {categoriesOf} from '../../src/model/stances/categories';
import type {RoundView} from '../../src/model/view/view-model';

/** The name of its files among the pictures. */
export const SITE_CARD = 'all-rounds';

const MARGIN = 34;
const GAP = 20;

/** Sizes of type in pixels. */
const TYPE = {title: 32, caption: 19, legend: 16};

/** Everything that the card is made from. */
export interface SiteCardInput extends Omit<ImageInput, 'view' | 'height' | 'country' | 'filter'> {
  readonly height: number;
  /** All rounds, oldest first. */
  readonly rounds: readonly RoundView[];
}

/** Draws title, a map of each round in a grid, and what the colours mean. */
export function renderSiteCard(input: SiteCardInput): ImageScene {
  const {dataset, rounds, width, height, measure, messages, positions, theme} = input;
  const colours = imageColours(positions, theme);
  const box = {x: MARGIN, y: MARGIN * 0.7, width: width - 2 * MARGIN};
  const style = {size: TYPE.title, weight: 700, fill: colours.ink} as const;
  const title = setText(dataset.title, style, box, measure);
  const top = box.y + title.height + GAP / 2;
  const bottom = height - MARGIN * 0.7 - TYPE.legend * 1.4;
  const maps = gridOf(rounds.length, {x: MARGIN, top, right: width - MARGIN, bottom}).map(
    (cell, index) => renderRound({...input, view: signedIn(rounds[index]!)}, cell, colours),
  );
  const marks = [
    ...title.marks,
    ...maps.flatMap((map) => map.marks),
    ...renderKey(input, bottom, colours, measure),
  ];
  const paper = `M0 0H${width}V${height}H0Z`;
  return {
    width,
    height,
    id: 'stance-all-rounds',
    title: dataset.title,
    description: rounds.map(({sentence}) => sentence).join(' '),
    lang: messages.lang,
    hatches: maps[0]?.hatches ?? [],
    marks: [{kind: 'path', d: paper, fill: colours.paper}, ...marks],
  };
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many cells in rows of two, or of three from seven on. */
function gridOf(
  count: number,
  {
    x,
    top,
    right,
    bottom,
  }: {readonly x: number; readonly top: number; readonly right: number; readonly bottom: number},
): readonly Cell[] {
  const columns = count > 6 ? 3 : Math.min(2, count);
  const rows = Math.ceil(count / columns);
  const width = (right - x - GAP * (columns - 1)) / columns;
  const height = (bottom - top - GAP * rows) / rows;
  return Array.from({length: count}, (_, index) => ({
    x: x + (index % columns) * (width + GAP),
    y: top + Math.floor(index / columns) * (height + GAP),
    width,
    height,
  }));
}

/** Signatures alone: the key has no room to say what else a map marks. */
function signedIn(round: RoundView): RoundView {
  return {...round, individualSpeakers: new Map()};
}

/** A round's month above its map, which is as large as the cell allows. */
function renderRound(input: ImageInput, cell: Cell, colours: Colours) {
  const style = {size: TYPE.caption, weight: 700, fill: colours.ink} as const;
  const caption = setText(input.view.caption, style, cell, input.measure);
  const {world} = input;
  const room = cell.height - caption.height;
  const width = Math.min(cell.width, (room * world.width) / world.height);
  const place = {x: cell.x + (cell.width - width) / 2, y: cell.y + caption.height, width, pixel: 1};
  const {group, hatches} = renderImageMap(input, colours, place);
  return {marks: [...caption.marks, group], hatches};
}

/** What the colours mean, in one line. */
function renderKey(
  {rounds, positions, messages}: SiteCardInput,
  y: number,
  colours: Colours,
  measure: Measure,
): readonly SceneNode[] {
  const used = new Set(rounds.flatMap(({stances}) => [...stances.values()]));
  const shown = categoriesOf(positions, messages).filter(({stance}) => used.has(stance));
  const style = {size: TYPE.legend, weight: 400, fill: colours.ink} as const;
  let x = MARGIN;
  return shown.flatMap(({stance, label}) => {
    const at = x;
    const text = setText(label, style, {x: at + 22, y, width: Infinity}, measure);
    x += 22 + text.width + 24;
    const swatch = renderSwatch(stance, {x: at, y: y + 3, size: TYPE.legend}, colours);
    return [...swatch, ...text.marks];
  });
}
