import type {LitElement} from 'lit';
import {importAgain} from '../../data/import-again';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import {AtlasViewModel} from '../../model/view/view-model';
import type {Dataset} from '../../model/types';
import {messagesFor} from '../shared/messages';
import {adoptPalette} from '../shared/palette';

/** What an atlas shows of a record. */
type Shown<Views> = Pick<DatasetState<Views>, 'viewModel' | 'details' | 'views'>;

/** The record as one atlas shows it: what the first map needs at once, the rest when it is needed. */
export class DatasetState<Views = unknown> {
  viewModel: AtlasViewModel | undefined;
  details: DetailViewModel | undefined;
  /** What draws the details. */
  views: Views | undefined;
  /** True if the details of the displayed dataset were requested and failed to load. */
  hasFailed = false;

  readonly #host: LitElement;
  readonly #loadWhole: () => Promise<Dataset>;
  readonly #loadViews: () => Promise<Views>;
  /** Counts the records taken: what was begun before the last of them is not shown. */
  #turn = 0;

  /**
   * `loadWhole` gets all of the record whose part for a first map was taken, `loadViews` what draws the
   * details.
   */
  constructor(
    host: LitElement,
    loadWhole: () => Promise<Dataset>,
    loadViews: () => Promise<Views>,
  ) {
    this.#host = host;
    this.#loadWhole = loadWhole;
    this.#loadViews = loadViews;
  }

  /**
   * Takes another record. A comparison that was asked for waits for the details, so that it is
   * shown at once and not after its first round; without them there is none.
   */
  async take(dataset: Dataset, isCompared: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    const whole = isCompared ? await this.#makeDetails().catch(() => undefined) : undefined;
    if (turn !== this.#turn) return;
    this.hasFailed = isCompared && !whole;
    this.#show(whole ?? {viewModel: this.#present(dataset), details: undefined, views: undefined});
  }

  /** Starts to fetch the details. A failure is reported to the next caller that asks for them. */
  preload(): void {
    this.#fetch().catch(() => undefined);
  }

  /** Fetches the details, if they are not there; rejects if they cannot be had. */
  async loadDetails(): Promise<void> {
    const turn = this.#turn;
    if (!this.viewModel || this.details) return;
    this.hasFailed = false;
    try {
      const whole = await this.#makeDetails();
      if (turn === this.#turn) return this.#show(whole);
    } catch (error) {
      this.hasFailed = turn === this.#turn;
      if (this.hasFailed) throw error;
    }
    return this.loadDetails();
  }

  #show(values: Shown<Views>) {
    Object.assign(this, values);
    adoptPalette(this.#host, this.viewModel!.dataset.positions);
    this.#host.requestUpdate();
  }

  #present(dataset: Dataset): AtlasViewModel {
    return new AtlasViewModel(dataset, messagesFor(this.#host));
  }

  /** The later views tell of the whole record, so the map that stands beside them does too. */
  async #makeDetails(): Promise<Shown<Views>> {
    const [dataset, {makeDetails}, views] = await this.#fetch();
    const viewModel = this.#present(dataset);
    return {viewModel, details: makeDetails(viewModel, this.#host), views};
  }

  #fetch() {
    return Promise.all([
      this.#loadWhole(),
      importAgain(() => import('./create-details')),
      this.#loadViews(),
    ]);
  }
}
