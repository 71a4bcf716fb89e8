/**
 * The script with the elements, as `stance-atlas.js` fetches and runs it. Beside that one's module: the
 * bundler takes the address as one that begins here.
 */

/** Address and hash of the script with the elements; the build makes that first, and writes them here. */
declare const ELEMENTS: string;
declare const ELEMENTS_HASH: string;

/** Milliseconds after which the script is said to be missing. */
const SILENCE_MS = 30_000;

let coming: Promise<unknown> | undefined;
let hasFailed = false;

/**
 * Fetches the script while the picture is drawn. It is not imported before it has come whole: a
 * browser may remember that an address gave no script, or half of one.
 */
export function preloadElements(): Promise<unknown> {
  return (coming ??= hasFailed ? fetchAgain() : preload());
}

/** Rejects where they cannot be had, and may be asked again. */
export async function runElements(): Promise<void> {
  try {
    await preloadElements();
    // Chrome answers once with the preload that failed.
    await run().catch(run);
  } catch (error) {
    coming = undefined;
    hasFailed = true;
    throw error;
  }
}

function run(): Promise<unknown> {
  const own = [...document.scripts].find(({src}) => src === import.meta.url);
  return own?.integrity ? runChecked(own) : import(ELEMENTS);
}

function preload(): Promise<unknown> {
  const link = document.createElement('link');
  Object.assign(link, {...checked(), rel: 'preload', as: 'script', href: address()});
  return settled(link);
}

/** What has failed once is not taken from any store. */
async function fetchAgain(): Promise<unknown> {
  const signal = AbortSignal.timeout(SILENCE_MS);
  const response = await fetch(address(), {cache: 'reload', integrity: ELEMENTS_HASH, signal});
  return response.arrayBuffer();
}

/**
 * Who gives this script a hash may rely on it: then the browser compares that of the elements too,
 * which it does for scripts in the page alone.
 */
function runChecked({nonce}: HTMLScriptElement): Promise<unknown> {
  const script = document.createElement('script');
  Object.assign(script, {...checked(), type: 'module', nonce, src: trusted(address())});
  return settled(script);
}

function address(): string {
  return new URL(ELEMENTS, import.meta.url).href;
}

function checked() {
  return {crossOrigin: 'anonymous', integrity: ELEMENTS_HASH};
}

let trustedUrl: unknown;

/** Where a page takes no mere text for the address of a script, it is asked once to trust this one. */
function trusted(url: string): unknown {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  trustedUrl ??= trustedTypes
    ?.createPolicy('stance-atlas', {createScriptURL: String})
    .createScriptURL(url);
  return trustedUrl ?? url;
}

/** What TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: UrlRules): UrlRules;
}

interface UrlRules {
  createScriptURL(url: string): unknown;
}

/** Puts an element into the page until it has loaded; rejects if it fails or does not come. */
function settled(element: HTMLElement): Promise<unknown> {
  const done = new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    setTimeout(reject, SILENCE_MS);
  });
  document.head.append(element);
  return done.finally(() => element.remove());
}
