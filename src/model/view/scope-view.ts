import {categoriesOf} from '../stances/categories';
import {changedInAnyRound} from '../comparison/shifts';
import {formatDate} from '../dates';
import {OTHER_STANCES} from '../stances/stances';
import type {CountryGroup} from '../groups/groups';
import type {AllMessages} from '../messages/views';
import type {CountryCode, Dataset, IsoDate, RoundId, Stance} from '../types';
import type {ComparisonView} from './comparison-view';
import {codesInScope, countrySets, readScope, setsIn, type CountrySet, type Scope} from './scope';
import type {Row} from './table';
import type {RoundView} from './view-model';

/** The countries in scope, and in finished words what they are chosen by. */
export interface ScopeView {
  readonly codes: ReadonlySet<CountryCode>;
  /** `Africa, changed`. */
  readonly label: string;
  /** `Africa, changed (16)`. */
  readonly counted: string;
  /** What the button does that shows it. */
  readonly clear: string;
  /** How many countries these are, for those who listen. */
  readonly announcement: string;
}

/** What is asked for, and what is on screen, as far as the countries in scope depend on it. */
export interface ScopeRequest {
  readonly scope: string | undefined;
  readonly view: RoundView;
  readonly comparison: ComparisonView | undefined;
  /** A category that is chosen as well: a stance or, in a comparison, a change. */
  readonly category?: string | null;
}

/** The round on screen or, in a comparison, the later one: groups have the members of its day. */
interface Shown {
  readonly round: RoundId;
  readonly comparison?: ComparisonView | undefined;
}

/** Finds the countries in scope, in the words of one language. */
export class ScopeViewModel {
  readonly #dataset: Dataset;
  /** Groups are on their way: the list of them has its place already. */
  readonly areGroupsComing: boolean;

  readonly #groups: readonly CountryGroup[];
  readonly #messages: AllMessages;
  readonly #texts: ReadonlyMap<CountryCode, string>;
  readonly #sets = new Map<IsoDate, readonly CountrySet[]>();
  #changed: ReadonlySet<CountryCode> | undefined;

  constructor(
    dataset: Dataset,
    rows: readonly Row[],
    groups: readonly CountryGroup[],
    messages: AllMessages,
    areGroupsComing = false,
  ) {
    this.areGroupsComing = areGroupsComing;
    this.#dataset = dataset;
    this.#groups = groups;
    this.#messages = messages;
    this.#texts = new Map(rows.map(({code, text}) => [code, text]));
  }

  /** The regions, subregions and groups that can be asked for. */
  setsOf({round, comparison}: Shown): readonly CountrySet[] {
    const id = comparison?.to.round.id ?? round;
    const letters = this.#dataset.rounds.find((candidate) => candidate.id === id)?.letters ?? [];
    const day =
      letters
        .map(({date}) => date)
        .toSorted()
        .at(-1) ?? id;
    const sets = this.#sets.get(day) ?? countrySets(this.#dataset.countries, this.#groups, day);
    this.#sets.set(day, sets);
    return sets;
  }

  /** Every position that a country may have had in the earlier round of a comparison. */
  get positions(): readonly Stance[] {
    return [...this.#dataset.positions.map(({id}) => id), ...OTHER_STANCES];
  }

  /** What can be asked for in some round. */
  get sets(): readonly CountrySet[] {
    return this.#dataset.rounds.flatMap(({id}) => this.setsOf({round: id}));
  }

  /** The countries asked for; undefined if all are. */
  codesOf(scope: string | undefined, shown: Shown): ReadonlySet<CountryCode> | undefined {
    if (!scope) return undefined;
    const asked = readScope(scope);
    const position = this.positions.find((id) => id === asked.position) ?? null;
    return codesInScope({...asked, position}, this.setsOf(shown), {
      texts: this.#texts,
      changed: this.#changedIn(shown.comparison),
      positions: shown.comparison?.from.stances,
    });
  }

  /** The countries asked for, with the chosen category, in words; undefined if all are. */
  scopeOf(request: ScopeRequest): ScopeView | undefined {
    const found = this.codesOf(request.scope, shownIn(request));
    const category = categoryIn(request);
    if (!found && !category) return undefined;
    const all = [...(found ?? this.#texts.keys())];
    const codes = new Set(category ? all.filter((code) => category.has(code)) : all);
    return this.#wordsFor(codes, this.#labelOf(readScope(request.scope), request));
  }

  /** Where the map shows what is asked for. */
  zoomOf(scope: string | undefined): string | undefined {
    const {region} = readScope(scope);
    const sets = this.setsOf({round: '', comparison: undefined});
    return sets.find(({id}) => id === region)?.within ?? region ?? undefined;
  }

  #wordsFor(codes: ReadonlySet<CountryCode>, label: string): ScopeView {
    const {scope, table, labelled} = this.#messages;
    const shown = table.shown(codes.size, this.#texts.size);
    return {
      codes,
      label,
      counted: scope.counted(label, codes.size),
      clear: labelled(label, scope.clear),
      announcement: labelled(label, shown),
    };
  }

  #changedIn(comparison: ComparisonView | undefined): ReadonlySet<CountryCode> {
    if (comparison) return new Set(comparison.changedCountries(null));
    const {countries, positions, rounds} = this.#dataset;
    const ids = positions.map(({id}) => id);
    this.#changed ??= changedInAnyRound(countries, ids, rounds);
    return this.#changed;
  }

  #labelOf(asked: Scope, request: ScopeRequest): string {
    const {scope, labelled, locale} = this.#messages;
    const {view, comparison, category} = request;
    const positions = categoriesOf(this.#dataset.positions, this.#messages);
    const positionOf = (id: Stance | null | undefined) =>
      positions.find(({stance}) => stance === id)?.label;
    const sets = setsIn(asked, this.setsOf(shownIn(request))).map(({name, day}) =>
      day ? scope.members(name, formatDate(day, locale)) : name,
    );
    const typed = asked.name.trim();
    const before = comparison && positionOf(asked.position);
    const shift = comparison?.categories.find((candidate) => candidate.shift === category)?.label;
    const now = positionOf(category);
    const parts = [
      ...sets,
      asked.changed && scope.changedLabel,
      typed && scope.named(typed),
      before && labelled(comparison.from.caption, before),
      shift ?? (now && labelled(view.caption, now)),
    ];
    return scope.label(parts.filter((part): part is string => Boolean(part)));
  }
}

function shownIn({view, comparison}: ScopeRequest): Shown {
  return {round: view.round.id, comparison};
}

/** The countries of the chosen category; undefined if none is chosen. */
function categoryIn({
  view,
  comparison,
  category,
}: ScopeRequest): ReadonlySet<CountryCode> | undefined {
  if (!category) return undefined;
  const shift = comparison?.categories.find((candidate) => candidate.shift === category);
  if (shift) return new Set(shift.countries);
  const stances = [...view.stances].filter(([, stance]) => stance === category);
  return new Set(stances.map(([code]) => code));
}
