/** The notices of what our scripts hold of other people's work: their licences ask for them. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Packages of which a part is in the scripts that the package or the site publish. */
const BUNDLED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  'd3-array',
  'd3-path',
  'd3-sankey',
  'd3-shape',
  'uqr',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
];

/** Stands first in each script; the file that it names lies beside. */
export const NOTICE = '/*! Stance Atlas, MIT. Other work in it: licenses.txt beside this file. */';

/** Writes `licenses.txt` with the full text of each licence. */
export function writeLicenses(root: string, folder: string): void {
  const texts = BUNDLED.map((name) => {
    const home = join(root, 'node_modules', name);
    const {version, license} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${version} (${license})\n\n${licenseText(home, name).trim()}\n`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const all = [`Stance Atlas (MIT)\n\n${own}\n`, ...texts];
  writeFileSync(join(folder, 'licenses.txt'), all.join(`\n${'-'.repeat(72)}\n\n`));
}

function licenseText(home: string, name: string): string {
  const file = readdirSync(home).find((candidate) => /^licen[cs]e/i.test(candidate));
  if (!file) throw new Error(`${name} has no licence file.`);
  return readFileSync(join(home, file), 'utf8');
}
