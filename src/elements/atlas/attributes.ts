import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {DEFAULT_VIEW} from '../../model/view/view-state';
import {oneOf} from '../shared/one-of';

/** Ways of showing a round or a comparison; `sides` needs two rounds. */
export const VIEWS = [DEFAULT_VIEW, 'sides', 'all', 'table', 'shifts'] as const;

/** How much of the atlas can be used: all of it, the essentials, or the states alone. */
export const CONTROLS = ['full', 'slider', 'none'] as const;

export const BORDERS = ['un', 'neutral'] as const;
export const LOADING = ['lazy', 'eager'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * The attributes of an atlas, and what they come to: an unknown value gives way to the default,
 * as it does in native elements; `unknown-values.ts` says so once.
 */
export abstract class AtlasAttributes extends LitElement {
  /** The round on show, such as `2020-10`; by default the latest whose lists are all published. */
  @property({reflect: true}) round?: string;

  /**
   * A second round: the two are compared, in the order given; joining and leaving follow the
   * calendar. By default none.
   */
  @property({reflect: true}) versus?: string | undefined;

  /**
   * Alpha-3 code of the state whose card is open, such as `QAT`; by default none.
   */
  @property({reflect: true}) country?: string | undefined;

  /**
   * `map` (default); `sides` (two rounds side by side, in a comparison); `all` (a small map a
   * round); `table`; `shifts` (who moved).
   */
  @property({reflect: true}) view?: string;

  /**
   * Address of another record in the same form; by default that of this program.
   */
  @property() src?: string;

  /**
   * `auto` (default) follows the page; `light` and `dark` force one.
   */
  @property({reflect: true}) theme?: string;

  /**
   * `un` (default): disputed areas take the colour of the state that a UN document names;
   * `neutral`: they take nobody's.
   */
  @property({reflect: true}) borders?: string;

  /**
   * `lazy` (default) waits until the atlas nears the screen; `eager` does not.
   */
  @property({reflect: true}) loading?: string;

  /**
   * `full`; `slider` leaves out search, views, letters and downloads; `none` leaves nothing to
   * press but the states, which then tell their stance and open no card.
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
