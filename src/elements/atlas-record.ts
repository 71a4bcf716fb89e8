import type {LitElement} from 'lit';
import type {Details} from '../model/details';
import {Presentation} from '../model/presentation';
import {shownFor, type Shown} from '../model/shown';
import type {Dataset} from '../model/types';
import {messagesFor} from './language';
import {adoptPalette} from './palette';

/** The record as one atlas shows it: what the first map needs at once, the rest when it is needed. */
export class AtlasRecord {
  presentation: Presentation | undefined;
  details: Details | undefined;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Takes another record. A comparison that was asked for waits for the details, so that it is
   * shown at once and not after its first round; without them there is none.
   */
  async take(dataset: Dataset, isCompared: boolean): Promise<void> {
    const presentation = new Presentation(dataset, messagesFor(this.#host));
    const details = isCompared
      ? await this.#makeDetails(presentation).catch(() => undefined)
      : undefined;
    Object.assign(this, {presentation, details});
    adoptPalette(this.#host, dataset.positions);
    this.#host.requestUpdate();
  }

  /** Fetches the details, if they are not there; rejects if they cannot be had. */
  async needDetails(): Promise<void> {
    const {presentation} = this;
    if (!presentation || this.details) return;
    const details = await this.#makeDetails(presentation);
    if (presentation !== this.presentation) return this.needDetails();
    this.details = details;
    this.#host.requestUpdate();
  }

  /** What is really shown for the rounds that were asked for. */
  shownFor(round: string | undefined, versus: string | undefined): Shown | undefined {
    return this.presentation && shownFor(this.presentation, this.details, round, versus);
  }

  async #makeDetails(presentation: Presentation): Promise<Details> {
    const {makeDetails} = await import('./details');
    return makeDetails(presentation, this.#host);
  }
}
