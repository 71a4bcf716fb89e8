import {HIT_SIZE, hitAreasAt, countryAt} from '../../map/view/hit-test';
import type {MapInteractions} from './interactions';
import type {Scene} from './scene';
import {pointInElement, type Point} from '../base/local-pixels';
import {pointInSvg, targetOf, type PointerTarget} from './pointer-target';
import type {TooltipController} from './tooltip';

/** What pointers need of a map and ask of it. */
export interface PointerHost {
  /** What is drawn; undefined before there is a world. */
  scene(): Scene | undefined;
  /** Keys and gestures, once they are there. */
  interactions(): MapInteractions | undefined;
  /** They are about to be used; `isAsked`: a reader tries to. */
  loadInteractions(isAsked?: boolean): void;
  open(target: PointerTarget | undefined): void;
}

/** Where a pointer is and what lies there. */
interface PointerPosition {
  /** In the map's own coordinates. */
  readonly point: Point;
  /** The shape or dot below; undefined: the sea. */
  readonly under: PointerTarget | undefined;
  readonly clientX: number;
  readonly clientY: number;
}

/** Mouse, finger and pen on a map's SVG: all of them mean a state by the same rule. */
export class MapPointer {
  readonly #tooltip: TooltipController;
  readonly #map: PointerHost;
  /** What was last put down; not every browser's click tells. */
  #pointerType = '';
  /** Where it was put down. */
  #downAt: PointerPosition | undefined;

  constructor(tooltip: TooltipController, map: PointerHost) {
    this.#tooltip = tooltip;
    this.#map = map;
  }

  readonly down = (event: PointerEvent) => {
    this.#pointerType = event.pointerType;
    this.#downAt = positionOf(event);
    this.#map.loadInteractions(true);
  };

  readonly move = (event: PointerEvent) => {
    this.#map.loadInteractions();
    if (event.pointerType !== 'mouse') return;
    const stage = surfaceOf(event).parentElement!;
    this.#tooltip.follow(this.#targetAt(positionOf(event)), pointInElement(stage, event), stage);
  };

  readonly leave = ({pointerType}: PointerEvent) => {
    if (pointerType === 'mouse') this.#tooltip.leave();
  };

  readonly click = (event: PointerEvent) => {
    const interactions = this.#map.interactions();
    const scene = this.#map.scene();
    if (!scene || interactions?.dragged) return;
    const isFinger = ['touch', 'pen'].includes(event.pointerType || this.#pointerType);
    // Browsers move a finger's click to what they think it meant: that is for us to say.
    const position = (isFinger && this.#downAt) || positionOf(event);
    const target =
      this.#targetAt(position) ?? (isFinger ? nearestCountry(position.point, scene) : undefined);
    if (event.pointerType !== 'mouse' || !target) this.#tooltip.show(target);
    this.#map.open(target);
    if (isFinger) interactions?.offerNearby(hitAreasAt(position.point, scene), position, target);
  };

  #targetAt({point, under}: PointerPosition): PointerTarget | undefined {
    const scene = this.#map.scene();
    const key = scene && countryAt(point, !under, scene);
    return key ? {kind: 'state', key} : under;
  }
}

/** A finger that hits the sea means the small state beside it. */
function nearestCountry(point: Point, scene: Scene): PointerTarget | undefined {
  const [near] = hitAreasAt(point, scene, 2 * HIT_SIZE);
  return near && {kind: 'state', key: near.code};
}

function positionOf(event: PointerEvent): PointerPosition {
  const {clientX, clientY} = event;
  const map = surfaceOf(event).querySelector<SVGGElement>('.scene')!;
  return {point: pointInSvg(map, event), under: targetOf(event), clientX, clientY};
}

function surfaceOf({currentTarget}: Event): SVGSVGElement {
  return currentTarget as SVGSVGElement;
}
