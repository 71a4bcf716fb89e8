import type {LitElement, TemplateResult} from 'lit';
import type {World} from '../../map/world/shapes';
import {allMessagesFor} from '../shared/all-messages';
import {fade} from './fade';
import {CameraMoves} from './camera-moves';
import {MapGestures} from './gestures';
import {renderKeyboardHelp} from './keyboard-help';
import {MapKeys} from './keyboard';
import {MapNavigation, type NavigableMap} from './navigation';
import {NearbyPicker} from './nearby-picker';
import {toolbarStyles} from './toolbar.styles';
import type {ViewportController} from './viewport';
import {adoptSheet} from '../shared/adopt-sheet';
import {BurstDetector} from '../shared/debounce';

/** Buttons, keys, gestures and what they call for on one map, in a file of their own: the first drawing does without them. */
export class MapInteractions {
  /** What moves the map. */
  readonly moves: CameraMoves;
  readonly navigation: MapNavigation;

  readonly #host: LitElement;
  readonly #gestures: MapGestures;
  readonly #nearbyPicker: NearbyPicker;
  readonly #keys = new MapKeys();
  readonly #bursts = new BurstDetector();

  constructor(host: LitElement, viewport: ViewportController, map: NavigableMap) {
    this.#host = host;
    this.moves = new CameraMoves(viewport);
    this.navigation = new MapNavigation(map, this.moves);
    this.#gestures = new MapGestures(host, this.moves);
    this.#nearbyPicker = new NearbyPicker(host);
    adoptSheet(host, toolbarStyles);
  }

  /** True right after a drag, so that the click which ends it chooses nothing. */
  get dragged(): boolean {
    return this.#gestures.dragged;
  }

  /** Listens on the element on which fingers, wheel and mouse act. */
  observe(surface: SVGSVGElement | null) {
    this.#gestures.observe(surface);
  }

  /** Offers the other states that a finger may have meant. */
  offerNearby(...offered: Parameters<NearbyPicker['offer']>) {
    this.#nearbyPicker.offer(...offered);
  }

  /** The strip with what is on offer. */
  renderNearby(...shown: Parameters<NearbyPicker['render']>) {
    return this.#nearbyPicker.render(...shown);
  }

  /** The buttons in the corner of the map. */
  renderToolbar(world: World): TemplateResult {
    return this.navigation.renderToolbar(world, allMessagesFor(this.#host));
  }

  /** The list of keys. */
  renderHelp(): TemplateResult {
    return renderKeyboardHelp(allMessagesFor(this.#host));
  }

  /** Lets old colours go softly; one after the other in quick succession they would only smear. */
  fade(changes: Parameters<typeof fade>[0], countries: Element) {
    if (changes.length > 0) fade(this.#bursts.isFirstInBurst() ? changes : [], countries);
  }

  /** The action of a key, or undefined where the key is not the map's. */
  actionForKey(...asked: Parameters<MapKeys['actionOf']>) {
    return this.#keys.actionOf(...asked);
  }
}
