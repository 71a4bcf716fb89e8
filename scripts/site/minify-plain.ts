import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'terser';

/** Scripts that pages load as they stand in `public/`. */
const PLAIN = ['first.js', 'watch.js'];

/** Takes comments and spaces out of the plain scripts of a built site. */
export async function minifyPlain(site: string): Promise<void> {
  for (const name of PLAIN) {
    const path = join(site, name);
    const {code} = await minify(readFileSync(path, 'utf8'), {ecma: 2020});
    writeFileSync(path, code!);
  }
}
