/** What the tests of the elements share: the real record and map, a place to draw, gestures. */
import axe from 'axe-core';
import type {LitElement} from 'lit';
import {onTestFinished} from 'vitest';
import {cdp, userEvent} from 'vitest/browser';
import '../../../src/define';
import type {
  StanceActs,
  StanceCountry,
  StanceLetters,
  StanceSearch,
  StanceTable,
} from '../../../src/index';
import {loadDataset} from '../../../src/data/dataset/load';
import {readWorld, type World} from '../../../src/map/world/shapes';
import {DetailViewModel} from '../../../src/model/view/detail-view-model';
import {allEnglish} from '../../../src/model/messages/views';
import {AtlasViewModel} from '../../../src/model/view/view-model';
import type {Dataset, Round} from '../../../src/model/types';

/** The elements by their tags, those that load later among them. */
interface Elements extends Pick<
  HTMLElementTagNameMap,
  'stance-atlas' | 'stance-map' | 'stance-slider' | 'stance-legend'
> {
  readonly 'stance-acts': StanceActs;
  readonly 'stance-country': StanceCountry;
  readonly 'stance-letters': StanceLetters;
  readonly 'stance-search': StanceSearch;
  readonly 'stance-table': StanceTable;
}

/** Where an element is drawn and under what. */
interface Place {
  /** CSS pixels; 1000 by default. */
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
}

/** The project's own record. */
export async function realRecord(): Promise<Dataset> {
  return loadDataset('/atlas.json');
}

/** The record in finished values, as the atlas hands them down. */
export async function realPresentation(): Promise<AtlasViewModel> {
  return new AtlasViewModel(await realRecord(), allEnglish);
}

/** What the later views show of the project's own record. */
export async function realDetails(): Promise<DetailViewModel> {
  return new DetailViewModel(await realPresentation(), allEnglish);
}

/** The project's own map. */
export async function realWorld(): Promise<World> {
  const response = await fetch('/world.json');
  return readWorld(await response.json());
}

/** The round of the real record with this id; an unknown one is a fault of the test. */
export function roundOf({dataset}: AtlasViewModel, id: string): Round {
  const round = dataset.rounds.find((candidate) => candidate.id === id);
  if (!round) throw new Error(`The record has no round ${id}`);
  return round;
}

/** Draws one element in a landmark of its own, and takes it away after the test. */
export async function mount<K extends keyof Elements>(
  tag: K,
  values: Partial<Elements[K]>,
  {width = 1000, dir = 'ltr'}: Place = {},
): Promise<Elements[K]> {
  const place = document.createElement('main');
  place.style.inlineSize = `${width}px`;
  place.dir = dir;
  const element = Object.assign(document.createElement(tag) as Elements[K], values);
  place.append(element);
  document.body.append(place);
  onTestFinished(() => place.remove());
  await settled(element);
  return element;
}

/** Waits until an element is drawn and has drawn again what its own size asks for. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await painted();
  await element.updateComplete;
}

/** Two frames: observers of size have had their say. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Writes down the events of one kind from now on. */
export function listenFor<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  const listener = (event: Event) => heard.push(event as HTMLElementEventMap[K]);
  target.addEventListener(type, listener);
  onTestFinished(() => target.removeEventListener(type, listener));
  return heard;
}

/** Writes down every uncaught error from now on. */
export function listenForErrors(): string[] {
  const errors: string[] = [];
  const listener = (event: ErrorEvent) => errors.push(event.message);
  addEventListener('error', listener);
  onTestFinished(() => removeEventListener('error', listener));
  return errors;
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Puts the focus on a button before an element, where the next Tab leads into it. */
export function standBefore(element: Element): void {
  const button = document.createElement('button');
  button.textContent = 'Before';
  element.before(button);
  button.focus();
}

/** Presses keys as a reader does, and waits for what the element makes of them. */
export async function press(element: LitElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
}

/** Everything in an element's shadow root that a selector finds. */
export function allIn<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** What a reader reads in an element, in one line. */
export function textOf(element: Element | null | undefined): string {
  const text = element instanceof HTMLElement ? element.innerText : (element?.textContent ?? '');
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Moves are at once and colours do not fade, as for readers who ask for less motion. */
export async function reduceMotion(): Promise<void> {
  const features = [{name: 'prefers-reduced-motion', value: 'reduce'}];
  await cdp().send('Emulation.setEmulatedMedia', {features});
}

/** What axe finds wrong in an element, each in one line. */
export async function violationsIn(element: Element): Promise<string[]> {
  // The text of each element is half a megabyte for a map; the page of the tests has no sheets.
  axe.configure({noHtml: true});
  const {violations} = await axe.run(element, {resultTypes: ['violations'], preload: false});
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help}: ${JSON.stringify(target)}`),
  );
}

/** True if two boxes have a part in common. */
export function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
