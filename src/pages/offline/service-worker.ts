/**
 * The service worker: keeps the whole site on the device, so that it works without the network.
 * `scripts/site/service-worker.ts` bundles it, with the list of what it keeps, into `sw.js`.
 */
import {clientsClaim} from 'workbox-core';
import {addPlugins, precacheAndRoute} from 'workbox-precaching';
import {registerRoute} from 'workbox-routing';
import {NetworkFirst} from 'workbox-strategies';

/** What the build published: each file by its address, with the SHA-256 of its content. */
declare const KEPT_FILES: readonly (readonly [url: string, hash: string])[];

/** What the types of pages do not know of a service worker. */
interface WorkerScope extends EventTarget {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
}

const scope = globalThis as unknown as WorkerScope;
const images = new URL('pictures/', scope.registration.scope).href;

// Where a browser has dropped a page, a newer one is better than none.
addPlugins([
  {
    handlerDidError: async ({request}) =>
      request.mode === 'navigate' ? fetch(request) : undefined,
  },
]);

// A sign-in page, a file cut short or one of another version has another hash: nothing is installed,
// the previous version stays, and the next visit tries again. Every address of a page is that
// page: what follows the question mark is for its script.
precacheAndRoute(
  KEPT_FILES.map(([url, hash]) => ({url, revision: hash, integrity: `sha256-${hash}`})),
  {ignoreURLParametersMatching: [/^/], cleanURLs: false},
);

// Megabytes that most readers never open: those that were opened are kept.
registerRoute(
  ({url}) => url.href.startsWith(images),
  new NetworkFirst({cacheName: `pictures-${scope.registration.scope}`}),
);

// The page of the first visit is served at once; it may still have to load its later parts.
clientsClaim();

// A new version waits until a reader takes it.
scope.addEventListener('message', (event) => {
  const {data} = event as MessageEvent<{type?: string} | null>;
  if (data?.type === 'SKIP_WAITING') void scope.skipWaiting();
});
