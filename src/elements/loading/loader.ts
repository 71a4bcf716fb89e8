import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  createFileReader,
  createLoader,
  loadDataset,
  readBundledDataset,
  readInitialDataset,
} from '../../data/dataset/load';
import {readWorld, type World} from '../../map/world/shapes';
import {readInlineWorld} from '../../map/world/inline-svg';
import type {Dataset} from '../../model/types';
import {Attempts} from './attempts';
import {canLoad, inlineText, mapsInPage} from './inline-files';

/** Reads a file of the build: from the page if it holds it, else from beside the program. */
export const readBundledFile = createFileReader(inlineText);

/** Loads shapes: once a page, however many atlases, since loaders keep what they loaded. */
export const loadWorld = createLoader(readWorld, readBundledFile);

/** Loads the whole dataset that was built together with the program. */
export const loadBundledDataset = createLoader(readBundledDataset, readBundledFile);

const loadInitialDataset = createLoader(readInitialDataset, readBundledFile);

/** The part of the dataset that a first map needs. */
const loadInitial = (signal?: AbortSignal) => loadInitialDataset('first.json', signal);

/** The map that the page came with: it is gone from there once an atlas has drawn its own. */
let inlineWorld: World | undefined;

/** Loads shapes that are good enough for a first map: those in the page’s own HTML, if it has them. */
export async function loadFirstWorld(signal?: AbortSignal): Promise<World> {
  inlineWorld ??= readInlineWorld(mapsInPage());
  return inlineWorld ?? loadWorld('world.json', signal);
}

/**
 * Begins to load for an atlas that will not wait, before all that draws it has been read: what
 * it asks for then is on its way.
 */
export function preloadEagerAtlas(): void {
  const page = (globalThis as Partial<typeof globalThis>).document;
  if (!page?.querySelector('stance-atlas[loading="eager"]:not([src])')) return;
  // A failure is told by the atlas, which asks again.
  Promise.all([loadInitial(), loadFirstWorld()]).catch(() => undefined);
}

/** What to do once everything is loaded, or something failed. */
interface LoaderCallbacks {
  onLoad(dataset: Dataset): Promise<void>;
  onError(error: Error): void;
}

/**
 * Loads record and geometry for one atlas. What was loaded last stays until something better
 * has arrived whole, so that a failure never empties the page.
 */
export class AtlasLoader implements ReactiveController {
  dataset: Dataset | undefined;
  world: World | undefined;
  error: Error | undefined;
  /** True once the record that was asked for last is there. */
  isLoaded = false;

  readonly #host: ReactiveControllerHost;
  readonly #callbacks: LoaderCallbacks;
  #abort: AbortController | undefined;
  /** The record of an address; ours comes whole in a file of its own. */
  #whole: Dataset | undefined;
  readonly #attempts = new Attempts();
  #isDetailRequested = false;

  constructor(host: ReactiveControllerHost, callbacks: LoaderCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostDisconnected() {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** Loads our record or the one at an address, and the geometry if it is not there yet. */
  async load(src?: string): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.isLoaded = false;
    this.#set({error: undefined});
    try {
      const [dataset, world] = await Promise.all([
        src === undefined
          ? loadInitial(abort.signal)
          : loadDataset(new URL(src, document.baseURI).href, abort.signal),
        this.world ?? loadFirstWorld(abort.signal),
      ]);
      if (abort.signal.aborted) return;
      this.#whole = src === undefined ? undefined : dataset;
      this.isLoaded = true;
      // Finer coasts may have come meanwhile.
      this.#set({dataset, world: this.world ?? world});
      await this.#callbacks.onLoad(dataset);
    } catch (error) {
      if (!abort.signal.aborted) this.#fail(error);
    }
  }

  /**
   * The whole record, of which the first map needs a part. Rejects if it cannot be had, and may
   * be asked again.
   */
  async loadWhole(): Promise<Dataset> {
    return this.#whole ?? loadBundledDataset('atlas.json');
  }

  /** Loads the finer coasts, once; without them the map stays as it is. */
  async loadDetailedWorld(): Promise<void> {
    if (this.#isDetailRequested || !this.#attempts.isDue || !canLoad('world-fine.json')) return;
    this.#isDetailRequested = true;
    try {
      this.#set({world: await loadWorld('world-fine.json')});
    } catch {
      // Coarser coasts are no failure that a reader must act on; a later zoom asks again.
      this.#attempts.fail();
      this.#isDetailRequested = false;
    }
  }

  #fail(error: unknown) {
    const failure = error instanceof Error ? error : new Error(String(error));
    this.#set({error: failure});
    this.#callbacks.onError(failure);
  }

  #set(values: Partial<Pick<AtlasLoader, 'dataset' | 'world' | 'error'>>) {
    Object.assign(this, values);
    this.#host.requestUpdate();
  }
}
