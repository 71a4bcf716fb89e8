import type {TemplateResult} from 'lit';
import type {CountryShape, World} from '../../map/world/shapes';
import type {AllMessages} from '../../model/messages/views';
import type {CountryCode} from '../../model/types';
import {cycle} from './cycle';
import {renderToolbar} from './toolbar';
import type {CameraMoves} from './camera-moves';
import type {MoveSource} from './viewport';

/** What one button or key zooms by. */
const STEP = 1.8;

/** Zoom at which a small state that was found by name can be told from its neighbours. */
const FOUND_ZOOM = 5;

/** What the navigation needs of a map. */
export interface NavigableMap {
  world(): World | undefined;
  /** The states that changed, in the order of the walk through them. */
  changed(): readonly CountryCode[];
  /** The state that the Tab key leads to. */
  active(): CountryCode | undefined;
  /** Goes to a state, shows it and opens it. */
  visit(code: CountryCode): void;
  openHelp(): void;
  /** A reader chose a region from the list. */
  chose(region: string): void;
  requestUpdate(): void;
}

/** Where buttons and keys take a map. */
export class MapNavigation {
  readonly #map: NavigableMap;
  readonly #moves: CameraMoves;

  constructor(map: NavigableMap, moves: CameraMoves) {
    this.#map = map;
    this.#moves = moves;
  }

  /** What a key asks for that concerns no state. */
  act(kind: 'help' | 'zoom-in' | 'zoom-out' | 'world') {
    if (kind === 'help') this.#map.openHelp();
    else if (kind === 'world') this.showRegion(kind, 'reader');
    else this.#moves.zoomSmoothly(kind === 'zoom-in' ? STEP : 1 / STEP);
  }

  showRegion(id: string, source: MoveSource) {
    const extent = this.#map.world()?.regionExtents[id];
    if (extent) this.#moves.showRegion(id, extent, source);
    this.#map.requestUpdate();
  }

  /** Brings a state into view; a small one near enough to be told from its neighbours. */
  reveal(shape: CountryShape, isSmall: boolean, source: MoveSource) {
    this.#moves.reveal(shape, source, isSmall ? FOUND_ZOOM : 1);
  }

  /** Goes to the next or the previous state that changed. */
  walk(by: 1 | -1) {
    const to = cycle(this.#map.changed(), this.#map.active(), by);
    if (to) this.#map.visit(to);
  }

  /** The buttons in the corner of the map. */
  renderToolbar(world: World, messages: AllMessages): TemplateResult {
    const {canZoomIn, canZoomOut, region} = this.#moves;
    const regions = Object.keys(world.regionExtents);
    return renderToolbar({regions, region, canZoomIn, canZoomOut}, messages, {
      act: (kind) => this.act(kind),
      region: (id) => {
        this.showRegion(id, 'reader');
        this.#map.chose(id);
      },
    });
  }
}
