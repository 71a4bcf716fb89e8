import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Presentation} from '../model/presentation';
import {DEFAULT_VIEW} from '../model/view-state';
import {oneOf, warnOnce} from './options';

/** Ways of showing a round or a comparison; `sides` needs two rounds. */
export const VIEWS = [DEFAULT_VIEW, 'sides', 'all', 'table', 'shifts'] as const;

/** How much of the atlas can be used: all of it, the essentials, or the states alone. */
export const CONTROLS = ['full', 'slider', 'none'] as const;

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

  /** `un` or `neutral`: whose colour the disputed areas take. */
  @property({reflect: true}) borders?: string;

  /** `lazy` waits until the atlas nears the screen; `eager` does not. */
  @property({reflect: true}) loading?: string;

  /**
   * `full`; `slider` leaves out search, views, letters and downloads; `none` leaves nothing to
   * press but the states, which then tell their stance and open no card.
   */
  @property({reflect: true}) controls?: string;

  protected get shownControls(): (typeof CONTROLS)[number] {
    return oneOf(this.controls, CONTROLS, 'full');
  }

  protected get shownView(): (typeof VIEWS)[number] {
    return oneOf(this.view, VIEWS, DEFAULT_VIEW);
  }

  protected get shownBorders(): (typeof BORDERS)[number] {
    return oneOf(this.borders, BORDERS, 'un');
  }

  /** False: loading waits until the atlas nears the screen. */
  get isEager(): boolean {
    return oneOf(this.loading, LOADING, 'lazy') === 'eager';
  }

  /** Rounds and states are known once the record is there. */
  protected warnOfUnknown(presentation: Presentation | undefined, shownRound: string | undefined) {
    const rounds = presentation?.dataset.rounds.map(({id}) => id);
    warnOnce(this, {
      view: VIEWS,
      borders: BORDERS,
      loading: LOADING,
      theme: THEMES,
      controls: CONTROLS,
      round: rounds,
      versus: rounds?.filter((id) => id !== shownRound),
      country: presentation && [...presentation.countries.keys()],
    });
  }
}
