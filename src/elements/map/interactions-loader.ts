import type {LitElement, ReactiveController} from 'lit';
import {importAgain} from '../../data/import-again';
import {Attempts} from '../loading/attempts';
import type {MapInteractions} from './interactions';
import type {NavigableMap} from './navigation';
import type {ViewportController} from './viewport';
import {nextPaint} from '../shared/visibility';

/** Fetches a map's buttons, keys and gestures once it is painted, and again when somebody is about to use them. */
export class InteractionsLoader implements ReactiveController {
  /** Undefined till they are there. */
  interactions: MapInteractions | undefined;

  readonly #host: LitElement;
  readonly #viewport: ViewportController;
  readonly #map: NavigableMap;
  readonly #attempts = new Attempts();
  #isStarted = false;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, viewport: ViewportController, map: NavigableMap) {
    this.#host = host;
    this.#viewport = viewport;
    this.#map = map;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#loading ??= nextPaint().then(() => this.#load());
  }

  /** Somebody is about to use them, or tries to. */
  load(isAsked = false) {
    if (isAsked || this.#attempts.isDue) this.#loading ??= this.#load();
  }

  /** Does something with them: now, or once they are there. */
  use(act: (interactions: MapInteractions) => void) {
    if (this.interactions) return act(this.interactions);
    this.load();
    void this.#loading?.then(() => this.interactions && act(this.interactions));
  }

  /** Settles when they are there, or could not be had. */
  get settled(): Promise<void> | undefined {
    return this.#loading;
  }

  async #load() {
    try {
      const {MapInteractions} = await importAgain(() => import('./interactions'));
      this.interactions = new MapInteractions(this.#host, this.#viewport, this.#map);
      this.#host.requestUpdate();
    } catch {
      this.#attempts.fail();
      this.#loading = undefined;
    }
  }
}
