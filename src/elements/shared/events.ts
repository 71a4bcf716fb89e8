import {NativeEvent} from '../base/native-event';
import type {ViewTransform} from '../../map/view/view-transform';
import type {ActFilter} from '../../model/acts/filter';
import type {ActLook} from '../../model/acts/filter-address';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Stance} from '../../model/types';
import type {ScopeChanges} from '../../model/view/scope-text';

/** Where a map looks: its camera and the region button that brought it there. */
export interface MapViewport {
  readonly camera: ViewTransform;
  readonly region: string | undefined;
}

const BUBBLING = {bubbles: true, composed: true};

/** A reader chose another round. Never sent when a script sets the property. */
export class StanceRoundEvent extends NativeEvent {
  readonly round: string;

  constructor(round: string) {
    super('stance-round', BUBBLING);
    this.round = round;
  }
}

/** A reader chose a second round to compare with, or none (`null`). Never sent for a script. */
export class StanceVersusEvent extends NativeEvent {
  readonly versus: string | null;

  constructor(versus: string | null) {
    super('stance-versus', BUBBLING);
    this.versus = versus;
  }
}

/** A reader opened a state, or closed the open one (`null`). Never sent for a script. */
export class StanceCountryEvent extends NativeEvent {
  readonly country: string | null;

  constructor(country: string | null) {
    super('stance-country', BUBBLING);
    this.country = country;
  }
}

/** A reader changed from map to table or back. Never sent for a script. */
export class StanceViewEvent extends NativeEvent {
  readonly view: string;

  constructor(view: string) {
    super('stance-view', BUBBLING);
    this.view = view;
  }
}

/**
 * A reader chose a class to see alone, or all again (`null`). Not `pinned`: only pointing at
 * it, until the pointer leaves.
 */
export class StanceFilterEvent extends NativeEvent {
  /** A stance or, in comparison, a shift. */
  readonly stance: Stance | ShiftId | null;
  readonly pinned: boolean;

  constructor(stance: Stance | ShiftId | null, pinned: boolean) {
    super('stance-filter', BUBBLING);
    this.stance = stance;
    this.pinned = pinned;
  }
}

/** A reader filtered the countries, or asked for all again. Never sent for a script. */
export class StanceScopeEvent extends NativeEvent {
  /** The parts of the filter that are new; null asks for all countries. */
  readonly changes: ScopeChanges | null;

  constructor(changes: ScopeChanges | null) {
    super('stance-scope', BUBBLING);
    this.changes = changes;
  }
}

/** A reader chose an act, or none any more (`null`). Never sent for a script. */
export class StanceActEvent extends NativeEvent {
  readonly act: string | null;

  constructor(act: string | null) {
    super('stance-act', BUBBLING);
    this.act = act;
  }
}

/** A reader filtered the acts. Never sent for a script. */
export class StanceActFilterEvent extends NativeEvent {
  readonly filter: ActFilter;

  constructor(filter: ActFilter) {
    super('stance-act-filter', BUBBLING);
    this.filter = filter;
  }
}

/** A reader chose another order of the acts, or the short list. Never sent for a script. */
export class StanceActLookEvent extends NativeEvent implements ActLook {
  readonly order: ActLook['order'];
  readonly short: boolean;

  constructor({order, short}: ActLook) {
    super('stance-act-look', BUBBLING);
    this.order = order;
    this.short = short;
  }
}

/** The first complete map is drawn. */
export class StanceReadyEvent extends NativeEvent {
  constructor() {
    super('stance-ready', BUBBLING);
  }
}

/** Something could not be loaded; what was shown before stays. */
export class StanceErrorEvent extends NativeEvent {
  readonly error: Error;

  constructor(error: Error) {
    super('stance-error', BUBBLING);
    this.error = error;
  }
}

/** The map is drawn so large that finer coasts would show. Heard by the atlas alone. */
export class StanceDetailEvent extends NativeEvent {
  constructor() {
    super('stance-detail');
  }
}

/** The state under the mouse or in focus, or none; for a map that mirrors this one. */
export class StancePointEvent extends NativeEvent {
  readonly country: string | undefined;

  constructor(country: string | undefined) {
    super('stance-point');
    this.country = country;
  }
}

/** The map looks elsewhere, by a reader's hand; for a map that mirrors this one. */
export class StanceLookEvent extends NativeEvent {
  readonly look: MapViewport;

  constructor(look: MapViewport) {
    super('stance-look');
    this.look = look;
  }
}

/** What the elements send, by type; all of them bubble up to the window. */
export interface StanceEventMap {
  'stance-round': StanceRoundEvent;
  'stance-versus': StanceVersusEvent;
  'stance-country': StanceCountryEvent;
  'stance-view': StanceViewEvent;
  'stance-filter': StanceFilterEvent;
  'stance-scope': StanceScopeEvent;
  'stance-act': StanceActEvent;
  'stance-act-filter': StanceActFilterEvent;
  'stance-act-look': StanceActLookEvent;
  'stance-ready': StanceReadyEvent;
  'stance-error': StanceErrorEvent;
  'stance-detail': StanceDetailEvent;
  'stance-point': StancePointEvent;
  'stance-look': StanceLookEvent;
}

declare global {
  interface HTMLElementEventMap extends StanceEventMap {}
  interface DocumentEventMap extends StanceEventMap {}
  interface WindowEventMap extends StanceEventMap {}
}
