/**
 * What `stance-atlas.js` puts into an atlas before the elements are there: its room, then the map as
 * the build made it. The atlas that comes to life there shows it till it has drawn its own.
 */

/** Class of the one element that it is in. */
export const PRERENDERED_CLASS = 'prerendered';

/** Stands in the shadow root of an atlas whose element is still to come. */
export interface PrerenderedContent {
  /** False while it is only room. */
  readonly isPicture: boolean;
  /** Keeps its styles when the element adopts its own, and its place until it is removed. */
  keepIn(root: ShadowRoot, options: {renderBefore?: ChildNode | null}): void;
  remove(): void;
}

/** What stands in an atlas since before it came to life. */
export function findPrerendered(host: Element): PrerenderedContent | undefined {
  const root = host.shadowRoot;
  const place = root?.querySelector(`.${PRERENDERED_CLASS}`);
  if (!root || !place) return undefined;
  const styles = [...root.adoptedStyleSheets];
  return {
    isPicture: place.querySelector('svg') !== null,
    keepIn: (ownRoot, options) => {
      ownRoot.adoptedStyleSheets.push(...styles);
      // Lit must not insert before an element that will be removed.
      options.renderBefore = null;
    },
    remove: () => {
      place.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => !styles.includes(each));
    },
  };
}
