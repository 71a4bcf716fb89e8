import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** The folder of fixed versions: articles that embed one take their files from there. */
const KEPT = 'frozen';

/** Empties the folder of the site before a build, but for the fixed versions of earlier builds. */
export function clearSite(site: string): void {
  if (!existsSync(site)) return;
  for (const name of readdirSync(site)) {
    if (name !== KEPT) rmSync(join(site, name), {recursive: true});
  }
}
