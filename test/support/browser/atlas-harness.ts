/** The whole atlas in a page, and answers to what it asks the network for. */
import {onTestFinished, vi, type Mock} from 'vitest';
import type {StanceAtlas, StanceMap} from '../../../src/index';
import {painted} from './helpers';

/** Attributes as an author writes them. */
type Attributes = Readonly<Record<string, string>>;

/** An atlas as an author's page has it, whether or not it has come to anything yet. */
export function putAtlas(attributes: Attributes = {}, inside = ''): StanceAtlas {
  const place = document.createElement('main');
  place.innerHTML = `<stance-atlas>${inside}</stance-atlas>`;
  const atlas = place.querySelector('stance-atlas')!;
  for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
  document.body.append(place);
  onTestFinished(() => place.remove());
  return atlas;
}

/** An atlas that has drawn its map. */
export async function readyAtlas(attributes: Attributes = {}, inside = ''): Promise<StanceAtlas> {
  const atlas = putAtlas({loading: 'eager', ...attributes}, inside);
  await heard(atlas, 'stance-ready');
  await drawn(atlas);
  return atlas;
}

/** An atlas that could not load what it needs. */
export async function failedAtlas(attributes: Attributes, inside = ''): Promise<StanceAtlas> {
  const atlas = putAtlas({loading: 'eager', ...attributes}, inside);
  await heard(atlas, 'stance-error');
  await drawn(atlas);
  return atlas;
}

/** Waits for one event. */
export async function heard<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    const listener = (event: Event) => resolve(event as HTMLElementEventMap[K]);
    target.addEventListener(type, listener, {once: true});
  });
}

/** Waits until the atlas and what is in it show the values that it has. */
export async function drawn(atlas: StanceAtlas): Promise<void> {
  await atlas.updateComplete;
  await painted();
  await atlas.updateComplete;
}

export function mapIn(atlas: StanceAtlas): StanceMap {
  const map = atlas.shadowRoot?.querySelector('stance-map');
  if (!map) throw new Error('The atlas shows no map');
  return map;
}

type Answer = (url: URL) => Response | Promise<Response> | undefined;

/**
 * Answers what is asked for by `fetch` until the test is over; what has no answer here goes to
 * the server. The result tells what was asked.
 */
export function answerFetches(answer: Answer): Mock<typeof fetch> {
  const server = globalThis.fetch;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return answer(url) ?? server(input, init);
  });
  onTestFinished(() => spy.mockRestore());
  return spy;
}

/** How often a file was asked for. */
export function timesAsked(spy: Mock<typeof fetch>, file: string): number {
  return spy.mock.calls.filter(([input]) => String(input).includes(file)).length;
}
