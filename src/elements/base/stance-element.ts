import {LitElement} from 'lit';
import {TranslatedTexts} from './translations';
import {keepUsedKeys} from './used-keys';

/** What all elements do on a page of others: they stay right in translation, and keep the keys that they use. */
export abstract class StanceElement extends LitElement {
  #texts: TranslatedTexts | undefined;

  override connectedCallback() {
    super.connectedCallback();
    keepUsedKeys(this);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#texts = new TranslatedTexts(root);
    return root;
  }

  protected override performUpdate() {
    this.#texts?.restore();
    super.performUpdate();
  }
}
