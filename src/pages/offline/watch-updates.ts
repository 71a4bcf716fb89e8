import type {Updates} from './updates';

/** What a page says of itself. */
export interface UpdateOptions {
  /** False while nobody may be asked anything, such as in a lesson; by default true. */
  readonly mayInterrupt?: () => boolean;
}

/**
 * Keeps the site on the device and tells when a new version is ready. Every page of ours calls it,
 * and no element: a page that only shows an atlas keeps nothing. Nothing of it is loaded before
 * the page itself is there.
 *
 * A new version is taken when a reader asks for it, in whichever window that is. A page that must
 * not be troubled then has to have loaded all its scripts before.
 *
 * @returns `offer`, to be called when the page may be interrupted again, or no longer: it tells of
 * a version that has become ready in between, or takes the notice back.
 */
export function watchForUpdates({mayInterrupt = () => true}: UpdateOptions = {}): Updates {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return {offer: () => {}};
  const started = whenLoaded()
    .then(() => import('./updates'))
    .then(({startUpdates}) => startUpdates(mayInterrupt))
    // Where a browser keeps nothing (private windows, pages from disk), the page works as it is.
    .catch(() => undefined);
  return {offer: () => void started.then((updates) => updates?.offer())};
}

function whenLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, {once: true}));
}
