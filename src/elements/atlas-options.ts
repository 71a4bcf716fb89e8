import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {DEFAULT_VIEW} from '../model/view-state';
import {oneOf, warnOnce} from './options';

/** Ways of showing a round or a comparison; `sides` needs two rounds. */
export const VIEWS = [DEFAULT_VIEW, 'sides', 'all', 'table', 'shifts'] as const;

const BORDERS = ['un', 'neutral'] as const;
const LOADING = ['lazy', 'eager'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * The attributes of an atlas, and what they come to: an unknown value gives way to the default,
 * as it does in native elements, and says so once.
 */
export abstract class AtlasOptions extends LitElement {
  /** The round on show, such as `2020-10`; by default the latest whose lists are all published. */
  @property({reflect: true}) round?: string;

  /** A second round, such as `2019-07`: the two are compared. */
  @property({reflect: true}) versus?: string | undefined;

  /** Code of the open state, such as `FRA`. */
  @property({reflect: true}) country?: string | undefined;

  /** `map`, `all` (every round), `table`, `shifts` (who moved) or, in a comparison, `sides`. */
  @property({reflect: true}) view?: string;

  /** Address of another record in the same form. */
  @property() src?: string;

  /** `auto` follows the page; `light` and `dark` force one. Looks alone, so CSS reads it. */
  @property({reflect: true}) theme?: string;

  /**
   * `un`: disputed areas take the colour of the state that a UN document names; `neutral`: they
   * take nobody's.
   */
  @property({reflect: true}) borders?: string;

  /** `lazy` waits until the atlas nears the screen; `eager` does not. */
  @property({reflect: true}) loading?: string;

  protected get shownView(): (typeof VIEWS)[number] {
    return oneOf(this.view, VIEWS, DEFAULT_VIEW);
  }

  protected get shownBorders(): (typeof BORDERS)[number] {
    return oneOf(this.borders, BORDERS, 'un');
  }

  protected get isEager(): boolean {
    return oneOf(this.loading, LOADING, 'lazy') === 'eager';
  }

  /** `known` has the values that the record allows, where it is there. */
  protected warnOfUnknown(known: Readonly<Record<string, readonly string[] | undefined>>) {
    const fixed = {view: VIEWS, borders: BORDERS, loading: LOADING, theme: THEMES};
    warnOnce(this, {...fixed, ...known});
  }
}
