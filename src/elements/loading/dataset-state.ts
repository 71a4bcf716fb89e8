import type {LitElement} from 'lit';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import {AtlasViewModel} from '../../model/view/view-model';
import type {Dataset} from '../../model/types';
import {messagesFor} from '../shared/messages';
import {adoptPalette} from '../shared/palette';

/** The record as one atlas shows it: what the first map needs at once, the rest when it is needed. */
export class DatasetState {
  viewModel: AtlasViewModel | undefined;
  details: DetailViewModel | undefined;

  readonly #host: LitElement;
  readonly #loadWhole: () => Promise<Dataset>;

  /** `loadWhole` gets all of the record whose part for a first map was taken. */
  constructor(host: LitElement, loadWhole: () => Promise<Dataset>) {
    this.#host = host;
    this.#loadWhole = loadWhole;
  }

  /**
   * Takes another record. A comparison that was asked for waits for the details, so that it is
   * shown at once and not after its first round; without them there is none.
   */
  async take(dataset: Dataset, isCompared: boolean): Promise<void> {
    const whole = isCompared ? await this.#makeDetails().catch(() => undefined) : undefined;
    this.#show(whole ?? {viewModel: this.#present(dataset), details: undefined});
  }

  /** Fetches the details, if they are not there; rejects if they cannot be had. */
  async loadDetails(): Promise<void> {
    const {viewModel} = this;
    if (!viewModel || this.details) return;
    const whole = await this.#makeDetails();
    if (viewModel !== this.viewModel) return this.loadDetails();
    this.#show(whole);
  }

  #show(values: Pick<DatasetState, 'viewModel' | 'details'>) {
    Object.assign(this, values);
    adoptPalette(this.#host, this.viewModel!.dataset.positions);
    this.#host.requestUpdate();
  }

  #present(dataset: Dataset): AtlasViewModel {
    return new AtlasViewModel(dataset, messagesFor(this.#host));
  }

  /** The later views tell of the whole record, so the map that stands beside them does too. */
  async #makeDetails(): Promise<Pick<DatasetState, 'viewModel' | 'details'>> {
    const [dataset, {makeDetails}] = await Promise.all([
      this.#loadWhole(),
      import('./create-details'),
    ]);
    const viewModel = this.#present(dataset);
    return {viewModel, details: makeDetails(viewModel, this.#host)};
  }
}
