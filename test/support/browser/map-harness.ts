/** The map on real shapes, and the gestures of its tests. */
import {userEvent} from 'vitest/browser';
import type {StanceMap} from '../../../src/index';
import type {Stances} from '../site/explorer';
import {allIn, mount, realPresentation, realWorld, roundOf, settled} from './helpers';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the atlas hands a map for one round. */
export async function mapValues(id: string): Promise<Partial<StanceMap>> {
  const viewModel = await realPresentation();
  const {stances, individualSpeakers, caption, sentence} = viewModel.viewOf(roundOf(viewModel, id));
  return {stances, individualSpeakers, caption, description: sentence};
}

/** A map of one round of the real record, 1000 pixels wide unless told. */
export async function mountMap(id = '2020-10', width = 1000): Promise<StanceMap> {
  const {dataset, names} = await realPresentation();
  const {areas, positions} = dataset;
  const values = {...(await mapValues(id)), world: await realWorld(), names, areas, positions};
  return mount('stance-map', values, {width});
}

/** Shows another round, as the atlas does. */
export async function showRound(map: StanceMap, id: string): Promise<void> {
  Object.assign(map, await mapValues(id));
  await settled(map);
}

export function countries(map: StanceMap): SVGGraphicsElement[] {
  return allIn<SVGGraphicsElement>(map, '[data-country]');
}

export function countryOf(map: StanceMap, code: string): SVGGraphicsElement {
  const [country] = allIn<SVGGraphicsElement>(map, `[data-country="${code}"]`);
  if (!country) throw new Error(`The map has no ${code}`);
  return country;
}

/** Code → what the state's element says of its stance. */
export function stancesOn(map: StanceMap): Stances {
  return Object.fromEntries(
    countries(map).map(({dataset}) => [dataset['country'] ?? '', dataset['stance'] ?? '']),
  );
}

/** How large the world is drawn, in CSS pixels a map unit. */
export function scaleOf(map: StanceMap): number {
  return countryOf(map, 'FRA').getScreenCTM()?.a ?? Number.NaN;
}

/** Where a point of the map lies in the window. */
export function inWindow(map: StanceMap, {x, y}: Point): Point {
  return new DOMPoint(x, y).matrixTransform(countryOf(map, 'FRA').getScreenCTM() ?? undefined);
}

/** Where a state's label point lies in the window. */
export function placeOf(map: StanceMap, code: string): Point {
  const shape = map.world?.countries.find(({key}) => key === code);
  if (!shape) throw new Error(`The world has no ${code}`);
  return inWindow(map, shape);
}

export function centreOf(element: Element): Point {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/** A click of the mouse at a place of the window that lies on the map. */
export async function clickAt(map: StanceMap, place: Point): Promise<void> {
  const surface = surfaceOf(map);
  await userEvent.click(surface, {position: within(surface, place)});
  await settled(map);
}

/** Points with the mouse at a place of the window that lies on the map. */
export async function pointAt(map: StanceMap, place: Point): Promise<void> {
  const surface = surfaceOf(map);
  await userEvent.hover(surface, {position: within(surface, place)});
  await settled(map);
}

export function surfaceOf(map: StanceMap): SVGSVGElement {
  const [surface] = allIn<SVGSVGElement>(map, '[part~="map"]');
  if (!surface) throw new Error('The map is not drawn');
  return surface;
}

/** Puts the focus on a state, as a reader who came there by keys. */
export async function focusOn(map: StanceMap, code: string): Promise<void> {
  countryOf(map, code).focus();
  await settled(map);
}

/** The colour with which an area is drawn, as the word that stands for it; by its name. */
export function areasOn(map: StanceMap): Readonly<Record<string, string>> {
  return Object.fromEntries(
    allIn(map, '[data-area]').map(({dataset}) => [dataset['area'] ?? '', dataset['fill'] ?? '']),
  );
}

function within(surface: Element, {x, y}: Point): Point {
  const {left, top} = surface.getBoundingClientRect();
  return {x: x - left, y: y - top};
}
