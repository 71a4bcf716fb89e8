import {categoriesOf} from '../stances/categories';
import {formatMonth, formatMonthShort, monthsBetween} from '../dates';
import type {Messages} from '../messages/core';
import {sentenceText, type SentencePart} from '../messages/sentence';
import {countStances, individualSpeakers, stancesOf, type Stances} from '../stances/stances';
import type {Stop, StopCount} from './slider-stops';
import {summarise} from '../stances/summary';
import type {
  Country,
  CountryCode,
  Dataset,
  UnmappedRound,
  PositionId,
  Round,
  Stance,
} from '../types';

/** A line of the legend, in finished words. */
export interface CategoryCount {
  /** The stance or, in a comparison, the shift. */
  readonly stance: Stance;
  readonly isShift?: boolean;
  readonly label: string;
  readonly count: number;
  readonly note?: string;
}

/** A round that is known of and cannot be chosen, in finished words. */
export interface UnmappedStop {
  readonly id: string;
  readonly at: number;
  readonly label: string;
  readonly lines: readonly string[];
  /** `Jun–Jul`, `2020`. */
  readonly short: readonly [string, string];
  readonly counts: readonly StopCount[];
}

/** One round as the elements show it. */
export interface RoundView {
  readonly round: Round;
  readonly caption: string;
  readonly sentence: string;
  /** The same sentence in parts, a part for each category; the text is made of them. */
  readonly sentenceParts: readonly SentencePart[];
  readonly stances: Stances;
  readonly categories: readonly CategoryCount[];
  /** Sentences on the sides that have no letter. */
  readonly missing: readonly string[];
  readonly individualSpeakers: ReadonlyMap<CountryCode, PositionId>;
}

/**
 * A record in finished values, made when they are first asked for and then kept: what is shown
 * of a round does not depend on how many other rounds there are.
 */
export class AtlasViewModel {
  readonly dataset: Dataset;
  /** The language of its words. */
  readonly lang: string;
  readonly names: ReadonlyMap<CountryCode, string>;
  readonly sources: ReadonlyMap<string, Dataset['sources'][number]>;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly stops: readonly Stop[];
  readonly unmappedStops: readonly UnmappedStop[];

  readonly #messages: Messages;
  readonly #views = new Map<Round, RoundView>();
  #all: readonly RoundView[] | undefined;

  constructor(dataset: Dataset, messages: Messages) {
    const {countries, sources, rounds, unmappedRounds} = dataset;
    const first = rounds[0]?.id ?? '';
    this.dataset = dataset;
    this.lang = messages.lang;
    this.#messages = messages;
    this.names = new Map(countries.map(({code, name}) => [code, name]));
    this.countries = new Map(countries.map((country) => [country.code, country]));
    this.sources = new Map(sources.map((source) => [source.id, source]));
    this.stops = rounds.map((round) => this.#stopOf(round, first));
    this.unmappedStops = unmappedRounds
      .filter(({id}) => id > first && id < (rounds.at(-1)?.id ?? ''))
      .map((known) => this.#unmappedStopOf(known, first));
  }

  /** All that is shown of one round. */
  viewOf(round: Round): RoundView {
    const known = this.#views.get(round);
    if (known) return known;
    const view = this.#makeView(round);
    this.#views.set(round, view);
    return view;
  }

  /** All rounds, oldest first. */
  get roundViews(): readonly RoundView[] {
    this.#all ??= this.dataset.rounds.map((round) => this.viewOf(round));
    return this.#all;
  }

  /** The classes of any round, with the counts of the one on show: the legend of all rounds. */
  categoriesOfAllRounds(shown: RoundView): readonly CategoryCount[] {
    const {positions} = this.dataset;
    const found = new Set(this.roundViews.flatMap(({stances}) => [...stances.values()]));
    return categoriesOf(positions, this.#messages)
      .filter(({stance}) => found.has(stance))
      .map(({stance, label}) => {
        const own = shown.categories.find((candidate) => candidate.stance === stance);
        return own ?? {stance, label, count: 0};
      });
  }

  #makeView(round: Round): RoundView {
    const {countries, positions} = this.dataset;
    const stances = stancesOf(countries, round);
    const caption = formatMonth(round.id, this.#messages.locale);
    const sentenceParts = summarise(round, caption, stances, positions, this.#messages);
    return {
      round,
      caption,
      stances,
      sentence: sentenceText(sentenceParts),
      sentenceParts,
      categories: this.#categoriesOf(round, stances),
      missing: round.missing.map(({letter}) => this.#messages.legend.noLetter(letter)),
      individualSpeakers: individualSpeakers(round),
    };
  }

  /** Classes that some state has, and positions that have a letter even if it names nobody. */
  #categoriesOf(round: Round, stances: Stances): readonly CategoryCount[] {
    const counts = countStances(stances);
    return categoriesOf(this.dataset.positions, this.#messages).flatMap(({stance, label}) => {
      const letter = round.letters.find(({position}) => position === stance);
      const count = counts.get(stance) ?? 0;
      if (!letter && count === 0) return [];
      const line = {stance, label, count};
      if (!letter || letter.listStatus === 'complete') return [line];
      return [
        {...line, note: this.#messages.legend.announced(letter.announced, letter.listStatus)},
      ];
    });
  }

  #unmappedStopOf({id, label, forum, note, letters}: UnmappedRound, first: string): UnmappedStop {
    const {slider} = this.#messages;
    const nameOf = (position: PositionId) =>
      this.dataset.positions.find((candidate) => candidate.id === position)?.letter ?? position;
    const lines = letters.map(({position, announced}) =>
      slider.knownLetter(nameOf(position), announced),
    );
    const counts = this.dataset.positions.map(({id: position}) => {
      const letter = letters.find((candidate) => candidate.position === position);
      return letter
        ? ({position, count: letter.announced, list: 'announced'} as const)
        : ({position, count: 0, list: 'missing'} as const);
    });
    const at = monthsBetween(first, id);
    const months = letters.map(({date}) =>
      formatMonthShort(date.slice(0, 7), this.#messages.locale),
    );
    const short = [[...new Set(months.map(({month}) => month))].join('–'), id.slice(0, 4)] as const;
    return {id, at, label, short, counts, lines: [forum, ...lines, note]};
  }

  #stopOf(round: Round, first: string): Stop {
    const {id} = round;
    const {locale} = this.#messages;
    const {positions} = this.dataset;
    const {month, year} = formatMonthShort(id, locale);
    return {
      id,
      at: monthsBetween(first, id),
      label: formatMonth(id, locale),
      short: [month, year],
      // Read where they are shown: of many rounds they are not.
      get counts() {
        return positions.map(({id: position}) => countOf(round, position));
      },
    };
  }
}

/** What a round has of one side. */
function countOf({letters}: Round, position: PositionId): StopCount {
  const letter = letters.find((candidate) => candidate.position === position);
  if (!letter) return {position, count: 0, list: 'missing'};
  const {listStatus, announced, signatories} = letter;
  return listStatus === 'complete'
    ? {position, count: signatories.length, list: 'complete'}
    : {position, count: announced, list: 'announced'};
}
