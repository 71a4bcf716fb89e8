import {LitElement, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {World} from '../../map/world/shapes';
import {labelsOf} from '../../model/stances/categories';
import type {Messages} from '../../model/messages/core';
import {nameOrder, type NameOrder} from '../../model/search';
import type {Shifts, ShiftId} from '../../model/comparison/shifts';
import type {Stances} from '../../model/stances/stances';
import type {Area, CountryCode, Position, PositionId, Stance} from '../../model/types';
import type {MapViewport} from '../shared/events';
import {messagesFor} from '../shared/messages';
import type {NamedCountry} from './keyboard';
import type {Scene} from './scene';
import type {TooltipContext} from './tooltip';

/** What is said of a state and its stance is made from these. */
const WORDS = ['descriptions', 'names', 'positions'] as const;

/** Where dots and squares lie, at the scale on show. */
type Placed = Pick<Scene, 'markers' | 'hitAreas' | 'unitsPerPixel'>;

/** What a map is given, and what follows from it; what it does with it is in `stance-map.ts`. */
export abstract class MapProperties extends LitElement {
  /** Shapes, read once. A finer world may take its place; nothing jumps. */
  @property({attribute: false}) world?: World;

  /** State → stance in the round on show. */
  @property({attribute: false}) stances: Stances = new Map();

  /** State → name. */
  @property({attribute: false}) names: ReadonlyMap<CountryCode, string> = new Map();

  /** What is said of the shapes that are no states. */
  @property({attribute: false}) areas: readonly Area[] = [];

  /** The sides, with their words and colours. */
  @property({attribute: false}) positions: readonly Position[] = [];

  /** States that spoke alone, with the side they took. */
  @property({attribute: false}) individualSpeakers: ReadonlyMap<CountryCode, PositionId> =
    new Map();

  /** Name of the round on show. */
  @property() caption = '';

  /** One sentence on what the map shows, for those who cannot see it. */
  @property({attribute: false}) description = '';

  /** Code of the open state. */
  @property() country?: CountryCode | undefined;

  /** The one class to see, if any: a stance or, with shifts, a shift. */
  @property({attribute: false}) filter: Stance | ShiftId | null = null;

  /** State → shift, if two rounds are compared. */
  @property({attribute: false}) shifts: Shifts | undefined;

  /** What the colours tell: the stance, or the shift. */
  @property() layer: 'stance' | 'shift' = 'stance';

  /** State → what is said of it; without this, its stance. */
  @property({attribute: false}) descriptions:
    ReadonlyMap<CountryCode, readonly string[]> | undefined;

  /** The states that changed, to be walked through in this order. */
  @property({attribute: false}) changed: readonly CountryCode[] = [];

  /** No buttons under the map: another one steers it. */
  @property({type: Boolean}) withoutControls = false;

  /** The state that another map points at. */
  @property({attribute: false}) hoveredElsewhere: CountryCode | undefined;

  /** Where another map looks. */
  @property({attribute: false}) viewport: MapViewport | undefined;

  /** Whose colour the disputed areas take: as the UN lists them, or nobody's. */
  @property() borders: 'un' | 'neutral' = 'un';

  /** The state that the Tab key leads to. */
  @state() protected active: CountryCode | undefined;

  /** That state has the focus, and shows it. */
  @state() protected ringed = false;

  /** The states by name, as the keys go through them. */
  protected places: readonly NamedCountry[] = [];

  /** A state in one line, as a screen reader hears it; another function when its words change, beyond its stance. */
  protected describe: (code: CountryCode) => string = String;

  #messages: Messages | undefined;
  #labels: ReadonlyMap<Stance, string> = new Map();

  override willUpdate(changed: PropertyValues<this>) {
    const messages = messagesFor(this);
    const isReworded = messages !== this.#messages;
    if (changed.has('positions') || isReworded) {
      this.#messages = messages;
      this.#labels = labelsOf(this.positions, messages);
    }
    if (isReworded || WORDS.some((key) => changed.has(key)))
      this.describe = this.#describer(messages);
    if (changed.has('world') || changed.has('names'))
      this.places = this.#placesByName(nameOrder(messages.locale));
  }

  /** Everything that the drawing depends on. */
  protected sceneOf(world: World, places: Placed, hovered: string | undefined): Scene {
    const {stances, individualSpeakers, country, hoveredElsewhere, shifts, positions, describe} =
      this;
    return {
      world,
      ...places,
      stances,
      individualSpeakers,
      neutral: this.borders === 'neutral',
      active: this.active ?? country ?? this.places[0]?.key,
      selected: country,
      focused: this.ringed ? this.active : undefined,
      hovered,
      hoveredElsewhere,
      shifts,
      positions,
      describe,
    };
  }

  /** What the tooltip is made from. */
  protected facts(messages: Messages): TooltipContext {
    const {areas, individualSpeakers, positions} = this;
    return {
      areas,
      individualSpeakers,
      positions,
      messages,
      nameOf: this.#nameOf,
      linesOf: this.#linesOf,
    };
  }

  #nameOf = (code: CountryCode): string => this.names.get(code) ?? code;

  #linesOf = (code: CountryCode): readonly string[] => {
    const stance = this.stances.get(code) ?? 'outside';
    return this.descriptions?.get(code) ?? [this.#labels.get(stance) ?? stance];
  };

  #describer({map}: Messages) {
    return (code: CountryCode) => map.country(this.#nameOf(code), this.#linesOf(code));
  }

  #placesByName(compareNames: NameOrder): readonly NamedCountry[] {
    const countries = this.world?.countries ?? [];
    return countries
      .map(({key, x, y}) => ({key, x, y, name: this.#nameOf(key)}))
      .toSorted((a, b) => compareNames(a.name, b.name));
  }
}
