/** A script that has not come after so many milliseconds will not come. */
export const SCRIPT_MS = 60_000;

/** Where a build writes the address of a script that is imported when it is needed. */
const ADDRESS = /import\(["'`](\.[^"'`]+)["'`]\)(?!\.)/;

/** Address of a script → number of failed requests. */
const failures = new Map<string, number>();

/**
 * Imports a script that comes when it is needed, and may be asked again if it does not. Browsers
 * remember that an address gave no script, or half of one, and do not ask again: each try has another.
 *
 * @param load - Does nothing but import the script.
 * @returns What the script exports; rejects also if it does not come in time.
 */
export async function importAgain<T>(load: () => Promise<T>): Promise<T> {
  const address = ADDRESS.exec(String(load))?.[1] ?? '';
  const failed = failures.get(address);
  const script =
    address && failed
      ? (import(/* @vite-ignore */ `${address}?again=${failed}`) as Promise<T>)
      : load();
  try {
    return await inTime(script);
  } catch (error) {
    failures.set(address, (failed ?? 0) + 1);
    throw error;
  }
}

/** Rejects if a script does not come: nothing else tells of a server that never answers. */
async function inTime<T>(script: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, SCRIPT_MS);
  });
  return Promise.race([script, late]).finally(() => clearTimeout(timer));
}
