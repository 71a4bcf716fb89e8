import {neighbour, nextByName, type Direction, type NamedPoint} from '../../map/world/neighbours';
import {cycle} from './cycle';

/** What a key on the map asks for. */
export type KeyAction =
  | {readonly kind: 'go'; readonly to: string}
  | {readonly kind: 'open' | 'close' | 'help' | 'zoom-in' | 'zoom-out' | 'world'};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PLAIN: Readonly<Record<string, Exclude<KeyAction, {to: string}>['kind']>> = {
  Enter: 'open',
  ' ': 'open',
  Escape: 'close',
  '?': 'help',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'world',
};

/** Milliseconds after which typed letters begin a new name. */
const PAUSE = 800;

/** A place with the name that type-ahead knows it by. */
export interface NamedCountry extends NamedPoint {
  readonly name: string;
}

/** Turns keys into actions; remembers what was typed of a name. */
export class MapKeys {
  #typed = '';
  #last = 0;

  /** The action of a key, or undefined where the key is not the map's. */
  actionOf(
    event: KeyboardEvent,
    places: readonly NamedCountry[],
    current: string | undefined,
    changed: readonly string[],
  ): KeyAction | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const {key} = event;
    // A space inside a name being typed belongs to the name: "South A…".
    if (key === ' ' && this.#typing(event.timeStamp)) return this.#byName(event, places, current);
    const kind = PLAIN[key];
    if (kind) return {kind};
    const direction = ARROWS[key];
    if (direction) return go(this.#neighbourOf(places, current, direction));
    if (key === ']') return go(cycle(changed, current, 1));
    if (key === '[') return go(cycle(changed, current, -1));
    if (key === 'Home') return go(places[0]?.key);
    if (key === 'End') return go(places.at(-1)?.key);
    return key.length === 1 ? this.#byName(event, places, current) : undefined;
  }

  #neighbourOf(places: readonly NamedPoint[], current: string | undefined, direction: Direction) {
    const from = places.find(({key}) => key === current);
    return from ? neighbour(places, from, direction)?.key : places[0]?.key;
  }

  #byName({key, timeStamp}: KeyboardEvent, places: readonly NamedCountry[], current?: string) {
    const going = this.#typing(timeStamp);
    const again = going && this.#typed === key.toLowerCase();
    this.#typed = again ? this.#typed : (going ? this.#typed : '') + key.toLowerCase();
    this.#last = timeStamp;
    return go(nextByName(places, current, this.#typed));
  }

  #typing(now: number): boolean {
    return this.#typed !== '' && now - this.#last < PAUSE;
  }
}

function go(to: string | undefined): KeyAction | undefined {
  return to === undefined ? undefined : {kind: 'go', to};
}
