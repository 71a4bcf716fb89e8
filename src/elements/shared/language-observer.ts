import {onLanguageAdded} from './messages';

/** One observer for a document or shadow root, however many elements stand in it. */
interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

const watches = new Map<Node, Watch>();

/**
 * Calls back whenever the language of an element may have changed: `lang` on it or on anything
 * around it, through shadow roots too, or a language that was added. The result ends it; an
 * element that is moved begins anew.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const roots = rootsAround(element);
  for (const root of roots) watch(root, callback);
  const stopAdded = onLanguageAdded(callback);
  return () => {
    stopAdded();
    for (const root of roots) unwatch(root, callback);
  };
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function watch(root: Node, callback: () => void) {
  const known = watches.get(root) ?? begin(root);
  known.callbacks.add(callback);
}

function begin(root: Node): Watch {
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  const made = {observer, callbacks};
  watches.set(root, made);
  return made;
}

function unwatch(root: Node, callback: () => void) {
  const known = watches.get(root);
  known?.callbacks.delete(callback);
  if (known?.callbacks.size !== 0) return;
  known.observer.disconnect();
  watches.delete(root);
}
