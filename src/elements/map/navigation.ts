import type {TemplateResult} from 'lit';
import type {CountryShape, World} from '../../map/world/shapes';
import type {Messages} from '../../model/messages/core';
import type {CountryCode} from '../../model/types';
import {cycle} from './pointer-target';
import {renderToolbar} from './toolbar';
import type {ViewportController} from './viewport';

/** What one button or key zooms by. */
const STEP = 1.8;

/** Zoom at which a small state that was found by name can be told from its neighbours. */
const FOUND_ZOOM = 5;

/** The map that is steered. */
export interface NavigableMap {
  world(): World | undefined;
  /** The states that changed, in the order of the walk through them. */
  changed(): readonly CountryCode[];
  /** The state that the Tab key leads to. */
  active(): CountryCode | undefined;
  /** Goes to a state, shows it and opens it. */
  visit(code: CountryCode): void;
  showKeys(): void;
  requestUpdate(): void;
}

/** Where buttons and keys take a map. */
export class MapNavigation {
  readonly #map: NavigableMap;
  readonly #view: ViewportController;

  constructor(map: NavigableMap, view: ViewportController) {
    this.#map = map;
    this.#view = view;
  }

  /** What a key asks for that concerns no state. */
  act(kind: 'help' | 'zoom-in' | 'zoom-out' | 'world') {
    if (kind === 'help') this.#map.showKeys();
    else if (kind === 'world') this.showRegion(kind);
    else this.#view.zoomSmoothly(kind === 'zoom-in' ? STEP : 1 / STEP);
  }

  showRegion(id: string) {
    const frame = this.#map.world()?.regionExtents[id];
    if (frame) this.#view.showRegion(id, frame);
    this.#map.requestUpdate();
  }

  /** Brings a state into view; a small one near enough to be told from its neighbours. */
  reveal(shape: CountryShape, isSmall: boolean) {
    this.#view.reveal(shape, isSmall ? FOUND_ZOOM : 1);
  }

  /** Goes to the next or the previous state that changed. */
  walk(by: 1 | -1) {
    const to = cycle(this.#map.changed(), this.#map.active(), by);
    if (to) this.#map.visit(to);
  }

  /** The buttons under the map. */
  draw(world: World, messages: Messages): TemplateResult {
    const {canZoomIn, canZoomOut, region} = this.#view;
    const changed = this.#map.changed();
    const at = changed.indexOf(this.#map.active() ?? '');
    const regions = Object.keys(world.regionExtents);
    return renderToolbar(
      {regions, region, canZoomIn, canZoomOut, at, changed: changed.length},
      messages,
      {
        act: (kind) => this.act(kind),
        region: (id) => this.showRegion(id),
        walk: (by) => this.walk(by),
      },
    );
  }
}
