import {LitElement, type CSSResultOrNative} from 'lit';
import {adoptAgain, adoptSheets} from './sheets';
import {TranslatedTexts} from './translations';
import {keepUsedKeys} from './used-keys';

/**
 * What all elements do on a page of others: they stay right in translation, keep the keys that they
 * use, and keep their looks when they are moved into another window or frame.
 */
export abstract class StanceElement extends LitElement {
  #texts: TranslatedTexts | undefined;

  override connectedCallback() {
    super.connectedCallback();
    keepUsedKeys(this);
    this.#texts?.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#texts?.disconnect();
  }

  /** The browser calls it when the element has come into another document. */
  adoptedCallback() {
    if (this.shadowRoot) adoptAgain(this.shadowRoot);
  }

  protected override createRenderRoot() {
    const {elementStyles, shadowRootOptions} = this.constructor as typeof LitElement;
    // Lit would give another document sheets of this one, which is not allowed.
    const isAtHome = this.ownerDocument === document;
    const root = isAtHome ? super.createRenderRoot() : this.attachShadow(shadowRootOptions);
    adoptSheets(root as ShadowRoot, elementStyles.map(sheetOf));
    this.#texts = new TranslatedTexts(root);
    return root;
  }

  protected override performUpdate() {
    this.#texts?.restore();
    super.performUpdate();
  }
}

function sheetOf(style: CSSResultOrNative): CSSStyleSheet {
  return style instanceof CSSStyleSheet ? style : style.styleSheet!;
}
