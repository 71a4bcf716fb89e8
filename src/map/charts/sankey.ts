/** Flows → bars and ribbons in one viewBox; nothing here touches the page. */
import {pathRound} from 'd3-path';
import {sankey, type SankeyNode as LaidNode} from 'd3-sankey';
import type {Flow, FlowNode, Flows} from '../../model/view/flows';
import {roundTo} from '../../model/round';

/** A node as a bar. Lengths are viewBox units. */
export interface SankeyNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A flow as a ribbon. */
export interface SankeyLink {
  readonly flow: Flow;
  /** Value for the `d` of an SVG path: the ribbon as an area. */
  readonly path: string;
  /** Where it begins and ends, for a gradient: x1, y1, x2, y2. */
  readonly line: readonly [number, number, number, number];
}

/** The whole figure in one viewBox of `width` by `height`. */
export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  /** True where time runs downward, false where it runs from left to right. */
  readonly vertical: boolean;
  readonly bars: readonly SankeyNode[];
  readonly ribbons: readonly SankeyLink[];
}

/** What a node takes with it through the layout. */
interface Extra {
  readonly node: FlowNode;
}

/** Room of a figure: `along` is the way of time, `across` the way of the counts. */
interface Room {
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
  readonly bar: number;
  /** Between two bars of a round; labels of the thinnest must not meet. */
  readonly gap: number;
}

const DIGITS = 1;

/** Thinner, a single state could not be seen. */
const LEAST = 1.4;

/**
 * Lays the flows out. Lying, for 960 units of width; vertical, for a phone or a long row of
 * rounds: 360 units wide, and as high as the rounds ask for. The order is that of `flows`,
 * whatever the counts are, so that a ribbon stays where a reader knows it.
 */
export function layoutSankey(flows: Flows, vertical: boolean): SankeyLayout {
  const columns = 1 + Math.max(0, ...flows.nodes.map(({column}) => column));
  const size = vertical ? {width: 360, height: 60 + columns * 120} : {width: 960, height: 460};
  const space = vertical
    ? ({along: [26, size.height - 12], across: [54, 352], bar: 14, gap: 15} as const)
    : ({along: [4, 850], across: [40, 452], bar: 14, gap: 20} as const);
  const {nodes, links} = placed(flows, columns, space);
  return {
    ...size,
    vertical,
    bars: nodes.map((place) => barOf(place, vertical)),
    ribbons: links.map((link, index) => ribbonOf(flows.flows[index]!, link, vertical)),
  };
}

function placed({nodes, flows}: Flows, columns: number, {along, across, bar, gap}: Room) {
  const layout = sankey<Extra, object>()
    .nodeId((place) => place.node.key)
    .nodeAlign((place) => Math.min((place as LaidNode<Extra, object>).node.column, columns - 1))
    // `null` keeps the given order; left to itself, the layout shuffles against crossings.
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(bar)
    .nodePadding(gap)
    .extent([
      [along[0], across[0]],
      [along[1], across[1]],
    ]);
  return layout({
    nodes: nodes.map((node) => ({node})),
    links: flows.map(({from, to, countries}) => ({
      source: from.key,
      target: to.key,
      value: countries.length,
    })),
  });
}

type Placed = ReturnType<typeof placed>;

function barOf(place: Placed['nodes'][number], vertical: boolean): SankeyNode {
  const {node, x0 = 0, x1 = 0, y0 = 0, y1 = 0} = place;
  const thickness = Math.max(LEAST, y1 - y0);
  const [x, y] = vertical ? [y0, x0] : [x0, y0];
  const [width, height] = vertical ? [thickness, x1 - x0] : [x1 - x0, thickness];
  return {
    node,
    x: roundTo(x, DIGITS),
    y: roundTo(y, DIGITS),
    width: roundTo(width, DIGITS),
    height: roundTo(height, DIGITS),
  };
}

function ribbonOf(flow: Flow, link: Placed['links'][number], vertical: boolean): SankeyLink {
  const from = (link.source as Placed['nodes'][number]).x1 ?? 0;
  const to = (link.target as Placed['nodes'][number]).x0 ?? 0;
  const {y0 = 0, y1 = 0, width = 0} = link;
  const half = Math.max(LEAST, width) / 2;
  const middle = (from + to) / 2;
  const path = pathRound(DIGITS);
  const at = (along: number, across: number): [number, number] =>
    vertical ? [across, along] : [along, across];
  path.moveTo(...at(from, y0 - half));
  path.bezierCurveTo(...at(middle, y0 - half), ...at(middle, y1 - half), ...at(to, y1 - half));
  path.lineTo(...at(to, y1 + half));
  path.bezierCurveTo(...at(middle, y1 + half), ...at(middle, y0 + half), ...at(from, y0 + half));
  path.closePath();
  return {flow, path: path.toString(), line: [...at(from, 0), ...at(to, 0)]};
}
