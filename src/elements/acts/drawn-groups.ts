/** What of a long list is in the document: it comes and goes some at a time, so that nothing stalls. */
import type {ActGroup} from './grouping';

/** A group that is in the document. */
export interface DrawnGroup {
  readonly group: ActGroup;
  /** It is no longer part of the list: out of sight, and soon out of the document. */
  readonly isLeft: boolean;
}

/** Groups of a list that leave the document in one go. */
const LEAVING = 2;

/** Remembers which groups are in the document. */
export class DrawnGroups {
  #drawn: readonly DrawnGroup[] = [];

  /** True while groups are in the document that are no longer part of the list. */
  get hasLeft(): boolean {
    return this.#drawn.some(({isLeft}) => isLeft);
  }

  /**
   * Returns what is to be in the document: what is wanted, and between it what was there before, so
   * that nothing has to move.
   */
  draw(wanted: readonly ActGroup[]): readonly DrawnGroup[] {
    const before = this.#drawn;
    const places = new Map(before.map(({group}, place) => [group.key, place]));
    const keys = new Set(wanted.map(({key}) => key));
    const left = (from: number, to?: number) =>
      before
        .slice(from, to)
        .filter(({group}) => !keys.has(group.key))
        .map(({group}) => ({group, isLeft: true}));
    let next = 0;
    const drawn = wanted.flatMap((group): readonly DrawnGroup[] => {
      const place = places.get(group.key) ?? next - 1;
      const passed = place < next ? [] : left(next, place);
      next = Math.max(next, place + 1);
      return [...passed, {group, isLeft: false}];
    });
    this.#drawn = [...drawn, ...left(next)];
    return this.#drawn;
  }

  /** Returns what is wanted alone; what else was there goes at once. */
  replace(wanted: readonly ActGroup[]): readonly DrawnGroup[] {
    this.#drawn = wanted.map((group) => ({group, isLeft: false}));
    return this.#drawn;
  }

  /** Lets the last of those go that are no longer part of the list. */
  drop(): void {
    const left = this.#drawn.filter(({isLeft}) => isLeft);
    const going = new Set(left.slice(-LEAVING));
    this.#drawn = this.#drawn.filter((one) => !going.has(one));
  }
}
