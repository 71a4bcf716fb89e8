import type {LitElement, ReactiveController} from 'lit';
import type {Stop} from '../../model/view/slider-stops';
import type {Position} from '../../model/types';
import type {UnmappedStop} from '../../model/view/view-model';
import type {StanceRoundEvent, StanceVersusEvent} from '../shared/events';
import {observeLanguage} from '../shared/language-observer';
import type {StanceAtlas} from '../atlas/stance-atlas';

/** A slider that can be kept in sync with atlases outside of it. */
export interface SyncableSlider extends LitElement {
  readonly htmlFor: string | undefined;
  stops: readonly Stop[];
  unmappedStops: readonly UnmappedStop[];
  positions: readonly Position[];
  round: string;
  versus: string | undefined;
}

/** An atlas that is steered, and what it showed when last looked at. */
interface Steered extends ReactiveController {
  round: string | undefined;
  versus: string | undefined;
}

/**
 * Ties a slider to atlases of the same document or shadow root, by their ids. It has the rounds
 * of the first one that is ready, sets what a reader chooses on all of them, and follows what is
 * set on any of them by another way. They may come later, change places and go.
 */
export class SliderSync {
  readonly #slider: SyncableSlider;
  readonly #ids: readonly string[];
  readonly #root: Document | ShadowRoot;
  readonly #observer = new MutationObserver(() => this.#find());
  readonly #stopLanguage: () => void;
  #steered: ReadonlyMap<StanceAtlas, Steered> = new Map();
  #stopped = false;
  /** From the first that is ready the slider takes where it stands, wherever it stood before. */
  #hasLed = false;

  constructor(slider: SyncableSlider, ids: string) {
    this.#slider = slider;
    this.#ids = ids.split(/\s+/).filter(Boolean);
    this.#root = slider.getRootNode() as Document | ShadowRoot;
    const what = {subtree: true, childList: true, attributes: true, attributeFilter: ['id']};
    this.#observer.observe(this.#root, what);
    slider.addEventListener('stance-round', this.#onRound);
    slider.addEventListener('stance-versus', this.#onVersus);
    this.#stopLanguage = observeLanguage(slider, () => slider.requestUpdate());
    void customElements.whenDefined('stance-atlas').then(() => this.#find());
  }

  /** Lets go of everything; the slider keeps what it shows. */
  stop() {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#stopLanguage();
    this.#slider.removeEventListener('stance-round', this.#onRound);
    this.#slider.removeEventListener('stance-versus', this.#onVersus);
    for (const [atlas, steered] of this.#steered) atlas.removeController(steered);
    this.#steered = new Map();
  }

  #find() {
    if (this.#stopped) return;
    const before = this.#steered;
    const found = this.#ids.map((id) => this.#root.getElementById(id)).filter(isAtlas);
    this.#steered = new Map(found.map((atlas) => [atlas, before.get(atlas) ?? this.#take(atlas)]));
    for (const [atlas, steered] of before) {
      if (!this.#steered.has(atlas)) atlas.removeController(steered);
    }
    this.#showStops();
  }

  #take(atlas: StanceAtlas): Steered {
    const {shownRound: round, shownVersus: versus} = atlas;
    const steered = {round, versus, hostUpdated: () => this.#follow(atlas, steered)};
    atlas.addController(steered);
    return steered;
  }

  /** Called after each drawing of an atlas: what it shows now may be news. */
  #follow({shownRound: round, shownVersus: versus}: StanceAtlas, steered: Steered) {
    const isNew = round !== steered.round || versus !== steered.versus;
    // What an atlas shows first is no change: those that came before it have the say.
    const isFirst = steered.round === undefined;
    Object.assign(steered, {round, versus});
    if (isNew && !isFirst && round !== undefined) Object.assign(this.#slider, {round, versus});
    this.#showStops();
  }

  /** The rounds of the first atlas that has them; another one's round stays if they know it. */
  #showStops() {
    const mainAtlas = [...this.#steered.keys()].find(({viewModel}) => viewModel);
    const stops = mainAtlas?.viewModel?.stops ?? [];
    const {round} = this.#slider;
    this.#slider.stops = stops;
    this.#slider.unmappedStops = mainAtlas?.viewModel?.unmappedStops ?? [];
    this.#slider.positions = mainAtlas?.viewModel?.dataset.positions ?? [];
    const isKnown = stops.some(({id}) => id === round);
    if (!mainAtlas?.shownRound || (this.#hasLed && isKnown)) return;
    const {shownRound, shownVersus} = mainAtlas;
    this.#hasLed = true;
    Object.assign(this.#slider, {round: shownRound, versus: shownVersus});
  }

  #onRound = ({round}: StanceRoundEvent) => {
    for (const atlas of this.#thatHave(round)) atlas.round = round;
  };

  /** A second round is for those that compare. */
  #onVersus = ({versus}: StanceVersusEvent) => {
    for (const atlas of this.#thatHave(versus)) {
      if (atlas.versus !== undefined) atlas.versus = versus ?? undefined;
    }
  };

  /** The atlases whose record knows a round, or may know it when it comes. */
  #thatHave(round: string | null): readonly StanceAtlas[] {
    return [...this.#steered.keys()].filter(
      ({viewModel}) => viewModel?.stops.some(({id}) => id === round) ?? true,
    );
  }
}

/** True for an atlas whose class is there. */
function isAtlas(element: HTMLElement | null): element is StanceAtlas {
  return element?.localName === 'stance-atlas' && 'addController' in element;
}
