import {labelsOf} from '../stances/categories';
import {countryHistory, type CountryEntry} from '../stances/country-history';
import {earlierFirst} from '../comparison/order';
import {formatMonth} from '../dates';
import type {CountryGroup} from '../groups/groups';
import type {AllMessages} from '../messages/views';
import {createComparisonView, type ComparisonView} from './comparison-view';
import type {AtlasViewModel, RoundView} from './view-model';
import {ScopeViewModel} from './scope-view';
import {tableRows, type Row} from './table';
import type {CountryCode} from '../types';

/**
 * What the later views show of a record: the table, the card, the comparison. Apart from the
 * presentation, so that the first map need not wait for it.
 */
export class DetailViewModel {
  readonly #viewModel: AtlasViewModel;
  /** Words of the views. */
  readonly messages: AllMessages;
  readonly #comparisons = new Map<string, ComparisonView>();
  #groups: readonly CountryGroup[] = [];
  #areGroupsComing = false;
  #rows: readonly Row[] | undefined;
  #scopes: ScopeViewModel | undefined;
  /** Fetches the groups, where they can be had. */
  requestGroups: (() => void) | undefined;

  constructor(viewModel: AtlasViewModel, messages: AllMessages) {
    this.#viewModel = viewModel;
    this.messages = messages;
  }

  /** All that is shown of two rounds: the same for either order. */
  pairOf(one: RoundView, other: RoundView): ComparisonView {
    const key = earlierFirst(one.round.id, other.round.id, (id) => id).join(' ');
    const {dataset} = this.#viewModel;
    const comparison =
      this.#comparisons.get(key) ?? createComparisonView(dataset, one, other, this.messages);
    this.#comparisons.set(key, comparison);
    return comparison;
  }

  /** The rows of the table, a stance a round. */
  get rows(): readonly Row[] {
    const {dataset, roundViews} = this.#viewModel;
    this.#rows ??= tableRows(
      dataset.countries,
      roundViews.map(({stances}) => stances),
      this.messages.locale,
    );
    return this.#rows;
  }

  /** The groups that can be asked for; they may come later than the record. */
  set groups(groups: readonly CountryGroup[]) {
    this.#groups = groups;
    this.#areGroupsComing = false;
    this.#scopes = undefined;
  }

  /** A reader has use for groups: they come, if they are a file of their own. */
  askForGroups() {
    const request = this.requestGroups;
    if (!request) return;
    this.requestGroups = undefined;
    this.#areGroupsComing = true;
    this.#scopes = undefined;
    request();
  }

  /** What a reader can ask for, and the countries that fit it. */
  get scopes(): ScopeViewModel {
    const {dataset} = this.#viewModel;
    this.#scopes ??= new ScopeViewModel(
      dataset,
      this.rows,
      this.#groups,
      this.messages,
      this.#areGroupsComing,
    );
    return this.#scopes;
  }

  /** One state in every round. */
  entriesOf(code: CountryCode): readonly CountryEntry[] {
    const viewModel = this.#viewModel;
    const stancesOf = (round: RoundView['round']) => viewModel.viewOf(round).stances;
    return countryHistory(code, viewModel.dataset.rounds, stancesOf);
  }

  /** The rounds of one state in a row of words, for those who listen. */
  announcementOf(code: CountryCode): string {
    const {dataset, names} = this.#viewModel;
    const {announce, locale} = this.messages;
    const labels = labelsOf(dataset.positions, this.messages);
    const rounds = this.entriesOf(code).map(({round, stance}) => ({
      round: formatMonth(round.id, locale),
      position: labels.get(stance) ?? stance,
    }));
    return announce.country(names.get(code) ?? code, rounds);
  }
}
