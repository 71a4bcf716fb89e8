/** The notices of other people's work in our scripts: their licences ask for them. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type InlineConfig, type Rolldown} from 'vite';

/** Stands first in each script; the file that it names lies beside. */
export const NOTICE = '/*! Stance Atlas, MIT. Other work in it: licenses.txt beside this file. */';

/** Where Vite lists whose work is in a build. */
const LIST = '.vite/licenses.json';

interface License {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/** Of every build of this run, by name and version. */
const found = new Map<string, License>();

/** Builds as Vite does, and notes whose work is in it for `writeLicenses`. */
export async function buildNoted(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  const noted = {...config, build: {...config.build, license: {fileName: LIST}}};
  const [result] = [await build(noted)].flat() as Rolldown.RolldownOutput[];
  const list = result!.output.find(({fileName}) => fileName === LIST);
  if (list?.type === 'asset') {
    const licenses = JSON.parse(list.source.toString()) as readonly License[];
    for (const license of licenses) found.set(`${license.name} ${license.version}`, license);
  }
  if (config.build?.outDir)
    rmSync(join(config.build.outDir, '.vite'), {recursive: true, force: true});
  return result!;
}

/** Writes `licenses.txt` with the full text of each licence into the folders. */
export function writeLicenses(root: string, folders: readonly string[]): void {
  const others = [...found.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({name, version, identifier, text}) => {
      if (!text) throw new Error(`${name} has no licence file.`);
      return `${name} ${version} (${identifier})\n\n${text}\n`;
    });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const all = [`Stance Atlas (MIT)\n\n${own}\n`, ...others].join(`\n${'-'.repeat(72)}\n\n`);
  for (const folder of folders) writeFileSync(join(folder, 'licenses.txt'), all);
}
