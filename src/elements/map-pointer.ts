import {HIT_SIZE, squaresAt, stateAt} from '../map/aim';
import type {MapHands} from './map-hands';
import type {Scene} from './map-scene';
import {pointIn, pointOn, targetOf, type Point, type Target} from './map-target';
import type {MapTip} from './map-tip';

/** What pointers need of a map and ask of it. */
export interface PointedMap {
  /** What is drawn; undefined before there is a world. */
  scene(): Scene | undefined;
  /** Keys and gestures, once they are there. */
  hands(): MapHands | undefined;
  needHands(): void;
  open(target: Target | undefined): void;
}

/** Mouse, finger and pen on a map's SVG: all of them mean a state by the same rule. */
export class MapPointer {
  readonly #tip: MapTip;
  readonly #map: PointedMap;
  /** What was last put down; not every browser's click tells. */
  #type = '';

  constructor(tip: MapTip, map: PointedMap) {
    this.#tip = tip;
    this.#map = map;
  }

  readonly down = ({pointerType}: PointerEvent) => {
    this.#type = pointerType;
    this.#map.needHands();
  };

  readonly move = (event: PointerEvent) => {
    this.#map.needHands();
    if (event.pointerType !== 'mouse') return;
    const stage = surfaceOf(event).parentElement!;
    this.#tip.follow(this.#meant(event, pointOnMap(event)), pointIn(stage, event), stage);
  };

  readonly leave = ({pointerType}: PointerEvent) => {
    if (pointerType === 'mouse') this.#tip.leave();
  };

  readonly click = (event: PointerEvent) => {
    const hands = this.#map.hands();
    const scene = this.#map.scene();
    if (!scene || hands?.dragged) return;
    const point = pointOnMap(event);
    const isFinger = ['touch', 'pen'].includes(event.pointerType || this.#type);
    const target = this.#meant(event, point) ?? (isFinger ? beside(point, scene) : undefined);
    if (event.pointerType !== 'mouse' || !target) this.#tip.show(target);
    this.#map.open(target);
    if (isFinger) hands?.offer(squaresAt(point, scene), event, target);
  };

  #meant(event: Event, point: Point): Target | undefined {
    const under = targetOf(event);
    const scene = this.#map.scene();
    const key = scene && stateAt(point, !under, scene);
    return key ? {kind: 'state', key} : under;
  }
}

/** A finger that hits the sea means the small state beside it. */
function beside(point: Point, scene: Scene): Target | undefined {
  const [near] = squaresAt(point, scene, 2 * HIT_SIZE);
  return near && {kind: 'state', key: near.code};
}

function pointOnMap(event: PointerEvent): Point {
  return pointOn(surfaceOf(event).querySelector<SVGGElement>('.scene')!, event);
}

function surfaceOf({currentTarget}: Event): SVGSVGElement {
  return currentTarget as SVGSVGElement;
}
