import type {LitElement} from 'lit';
import {importAgain} from '../../data/import-again';
import type {AtlasActs} from '../acts/atlas-acts';

/** Fetches the acts of an atlas that asks for them. Without them the rest goes on. */
export class ActsLoader {
  /** Undefined till they are there. */
  acts: AtlasActs | undefined;
  hasFailed = false;

  readonly #host: LitElement & {act?: string | undefined};
  #isLoading = false;

  constructor(host: LitElement & {act?: string | undefined}) {
    this.#host = host;
  }

  /** Loads them once; what failed is tried again when a reader asks for it. */
  readonly load = async (): Promise<void> => {
    if (this.acts || this.#isLoading) return;
    this.#isLoading = true;
    this.hasFailed = false;
    try {
      const {createAtlasActs} = await importAgain(() => import('../acts/atlas-acts'));
      this.acts = await createAtlasActs(this.#host);
    } catch {
      this.hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  };
}
