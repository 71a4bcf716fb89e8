import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {DEFAULT_VIEW} from '../../model/view/view-state';
import {oneOf} from '../shared/one-of';

/** Views of a round or a comparison; `sides` needs two rounds. */
export const VIEWS = [DEFAULT_VIEW, 'sides', 'all', 'table', 'shifts'] as const;

/** How much of the atlas readers can use: everything, the essentials, or the map alone. */
export const CONTROLS = ['full', 'slider', 'none'] as const;

export const BORDERS = ['un', 'neutral'] as const;
export const LOADING = ['lazy', 'eager'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * The attributes of an atlas, and what they come to: an unknown value gives way to the default,
 * as it does in native elements; `unknown-values.ts` says so once.
 */
export abstract class AtlasAttributes extends LitElement {
  /** The round, such as `2020-10`. Default: the latest round with published lists only. */
  @property({reflect: true}) round?: string;

  /**
   * A second round, to compare with the first. Joining and leaving follow the calendar, whichever
   * round comes first. Default: none.
   */
  @property({reflect: true}) versus?: string | undefined;

  /**
   * Three-letter code of the country whose card is open, such as `QAT`. Default: none.
   */
  @property({reflect: true}) country?: string | undefined;

  /**
   * `map` (default); `sides` (in a comparison: two maps side by side); `all` (a small map for each
   * round); `table`; `shifts` (in a comparison: lists, counts and flows).
   */
  @property({reflect: true}) view?: string;

  /**
   * Address of another dataset in the same format. Default: the one that comes with the program.
   */
  @property() src?: string;

  /**
   * `auto` (default) follows the page; `light` and `dark` set one.
   */
  @property({reflect: true}) theme?: string;

  /**
   * `un` (default): disputed areas take the colour of the country that a UN document names;
   * `neutral`: they take no country’s colour.
   */
  @property({reflect: true}) borders?: string;

  /**
   * `lazy` (default) loads when the atlas comes near the screen; `eager` loads at once.
   */
  @property({reflect: true}) loading?: string;

  /**
   * `full` (default); `slider` leaves out search, views, letters and downloads; `none` leaves only
   * the map: countries show their stance in a tooltip and open no card.
   */
  @property({reflect: true}) controls?: string;

  /** @internal True: nothing of the record is drawn, for a class guesses before it sees. */
  @property({attribute: false}) concealed = false;

  protected get effectiveControls(): (typeof CONTROLS)[number] {
    return oneOf(this.controls, CONTROLS, 'full');
  }

  protected get effectiveView(): (typeof VIEWS)[number] {
    return oneOf(this.view, VIEWS, DEFAULT_VIEW);
  }

  protected get effectiveBorders(): (typeof BORDERS)[number] {
    return oneOf(this.borders, BORDERS, 'un');
  }

  /** False: loading waits until the atlas nears the screen. */
  get isEager(): boolean {
    return oneOf(this.loading, LOADING, 'lazy') === 'eager';
  }
}
