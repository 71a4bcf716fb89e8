/**
 * The script with the elements, as `stance-atlas.js` fetches and runs it. Beside that one's module: the
 * bundler takes the address as one that begins here.
 */

/** Address and hash of the script with the elements; the build makes that first, and writes them here. */
declare const ELEMENTS: string;
declare const ELEMENTS_HASH: string;

/** Fetched while the picture is drawn. */
export function preloadElements(): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.integrity = ELEMENTS_HASH;
  link.href = new URL(ELEMENTS, import.meta.url).href;
  removeAfterUse(link);
  document.head.append(link);
}

/** Rejects where they cannot be had, and may be asked again. */
export async function runElements(): Promise<void> {
  const own = [...document.scripts].find(({src}) => src === import.meta.url);
  await (own?.integrity ? runChecked(own) : import(ELEMENTS));
}

/**
 * Who gives this script a hash may rely on it: then the browser compares that of the elements too,
 * which it does for scripts in the page alone.
 */
function runChecked({nonce}: HTMLScriptElement): Promise<unknown> {
  const script = document.createElement('script');
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  removeAfterUse(script);
  Object.assign(script, {
    type: 'module',
    crossOrigin: 'anonymous',
    integrity: ELEMENTS_HASH,
    nonce,
    src: trusted(new URL(ELEMENTS, import.meta.url).href),
  });
  document.head.append(script);
  return done;
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

function removeAfterUse(element: HTMLElement): void {
  for (const end of ['load', 'error']) element.addEventListener(end, () => element.remove());
}
