import type {Plugin} from 'vite';

/** The module of Lit that makes and adopts style sheets. */
const CSS_TAG = /@lit[\\/]reactive-element[\\/]css-tag\.js$/;

/**
 * The same for browsers that construct style sheets, which all are that the elements run in: without
 * the ways around and the warnings for developers.
 */
const CONSTRUCTED = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  constructor(cssText) {
    this._$cssResult$ = true;
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => unsafeCSS(String.raw({raw: strings}, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
`;

/** Lets Lit construct its style sheets, and nothing else: 300 bytes fewer. */
export function constructedSheets(): Plugin {
  return {
    name: 'constructed-sheets',
    apply: 'build',
    load: (id) => (CSS_TAG.test(id) ? {code: CONSTRUCTED, map: {mappings: ''}} : null),
  };
}
