/** What runs inside the pages: sent there as source, so it refers to nothing around it. */

/** How a page's map is found and told to be complete. */
export interface Complete {
  /** Selectors, each inside the shadow roots of what the one before found; the last finds shapes. */
  readonly shapes: readonly string[];
  /** How many shapes there are, in all maps together. */
  readonly count: number;
  /** How many of them have a computed fill. */
  readonly fills: Readonly<Record<string, number>>;
}

/** Name under which pages tell that a map is complete; given which, and the time since the epoch, in ms. */
export const TELL = 'tellBenchComplete';

/**
 * Looks before each frame whether all shapes are there with their right fills; the message comes
 * after that frame has been painted. So for one map after another, where one takes another's place.
 */
export function watch({maps, tell}: {maps: readonly Complete[]; tell: string}): void {
  const isComplete = (complete: Complete) => {
    let shapes = [...document.querySelectorAll(complete.shapes[0]!)];
    for (const selector of complete.shapes.slice(1)) {
      shapes = shapes.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
    }
    if (shapes.length !== complete.count) return false;
    const counts = new Map<string, number>();
    for (const shape of shapes) {
      const {fill} = getComputedStyle(shape);
      counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
    return Object.entries(complete.fills).every(([fill, count]) => counts.get(fill) === count);
  };
  const page = globalThis as unknown as Record<string, unknown>;
  page['benchIsComplete'] = () => isComplete(maps.at(-1)!);
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', ({data}) => {
    const index = data as number;
    if (index === maps.length - 1) channel.port1.close();
    const now = performance.timeOrigin + performance.now();
    (page[tell] as (index: number, time: number) => void)(index, now);
  });
  channel.port1.start();
  let index = 0;
  const look = () => {
    if (isComplete(maps[index]!)) channel.port2.postMessage(index++);
    if (index < maps.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** A file that was asked for, with its size as it came. */
export interface Asked {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What this document has asked the server for: what came out of a cache is not among it. */
export function listAsked(): readonly Asked[] {
  const kinds = window === window.parent ? ['navigation', 'resource'] : ['resource'];
  return kinds
    .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
    .filter(({transferSize}) => transferSize > 0)
    .map(({name, encodedBodySize, startTime}) => ({
      path: new URL(name).pathname,
      bytes: encodedBodySize,
      at: performance.timeOrigin + startTime,
    }));
}

/** Moves the first slider of the page from value to value, as a hand does, with a pause after each. */
export async function slide({
  slider,
  values,
  pause,
}: {
  slider: readonly string[];
  values: readonly number[];
  pause: number;
}): Promise<void> {
  let input: Element | null = null;
  for (const selector of slider) {
    input = (input ? input.shadowRoot! : document).querySelector(selector);
  }
  if (!(input instanceof HTMLInputElement)) throw new Error('No slider was found');
  for (const value of values) {
    input.valueAsNumber = value;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
