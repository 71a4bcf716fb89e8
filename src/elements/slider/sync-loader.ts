import type {ReactiveController} from 'lit';
import type {SliderSync, SyncableSlider} from './sync';

/**
 * Keeps the link of a slider to the atlases that its `for` names, as long as both are there. The
 * code of the link is fetched only then: the slider inside an atlas does without.
 */
export class SliderSyncLoader implements ReactiveController {
  /** True if the code could not be fetched. */
  failed = false;

  readonly #host: SyncableSlider;
  #ids: string | undefined;
  #link: SliderSync | undefined;

  constructor(host: SyncableSlider) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#link?.stop();
    this.#link = this.#ids = undefined;
  }

  hostUpdate() {
    const {htmlFor, isConnected} = this.#host;
    if (isConnected && htmlFor !== this.#ids) void this.begin();
  }

  /** Links anew; rejects never, since a failure is shown. */
  async begin(): Promise<void> {
    this.hostDisconnected();
    const ids = (this.#ids = this.#host.htmlFor);
    if (!ids) return;
    this.failed = false;
    try {
      const {SliderSync} = await import('./sync');
      // Taken away or given other ids meanwhile, or begun twice.
      if (this.#ids === ids && !this.#link) this.#link = new SliderSync(this.#host, ids);
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
