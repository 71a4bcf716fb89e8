import {labelsOf} from '../stances/categories';
import {countryRecord, type CountryEntry} from '../stances/country-history';
import {formatMonth} from '../dates';
import type {AllMessages} from '../messages/views';
import {pairView, type PairView} from './comparison-view';
import type {Presentation, RoundView} from './view-model';
import {tableRows, type Row} from './table';
import type {CountryCode} from '../types';

/**
 * What the later views show of a record: the table, the card, the comparison. Apart from the
 * presentation, so that the first map need not wait for it.
 */
export class Details {
  readonly #presentation: Presentation;
  readonly #messages: AllMessages;
  readonly #pairs = new Map<string, PairView>();
  #rows: readonly Row[] | undefined;

  constructor(presentation: Presentation, messages: AllMessages) {
    this.#presentation = presentation;
    this.#messages = messages;
  }

  /** All that is shown of two rounds. */
  pairOf(first: RoundView, second: RoundView): PairView {
    const key = `${first.round.id} ${second.round.id}`;
    const {dataset} = this.#presentation;
    const pair = this.#pairs.get(key) ?? pairView(dataset, first, second, this.#messages);
    this.#pairs.set(key, pair);
    return pair;
  }

  /** The rows of the table, a stance a round. */
  get rows(): readonly Row[] {
    const {dataset, roundViews} = this.#presentation;
    this.#rows ??= tableRows(
      dataset.countries,
      roundViews.map(({stances}) => stances),
      this.#messages.locale,
    );
    return this.#rows;
  }

  /** One state in every round. */
  entriesOf(code: CountryCode): readonly CountryEntry[] {
    const presentation = this.#presentation;
    const stancesOf = (round: RoundView['round']) => presentation.viewOf(round).stances;
    return countryRecord(code, presentation.dataset.rounds, stancesOf);
  }

  /** The rounds of one state in a row of words, for those who listen. */
  spoken(code: CountryCode): string {
    const {dataset, names} = this.#presentation;
    const {announce, locale} = this.#messages;
    const labels = labelsOf(dataset.positions, this.#messages);
    const rounds = this.entriesOf(code).map(({round, stance}) => ({
      round: formatMonth(round.id, locale),
      position: labels.get(stance) ?? stance,
    }));
    return announce.country(names.get(code) ?? code, rounds);
  }
}
