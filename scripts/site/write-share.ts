/** The files for sharing and embedding. */
import {copyFileSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BuiltData} from '../data/write-data';
import {writeSnapshot, hashesOf} from './snapshot';
import {
  oembed,
  oembedName,
  OPEN_VIEW,
  OPEN_VIEW_NAME,
  siteOembed,
  viewPage,
} from '../html/meta-tags';
import {sharedSite, sharedViews, siteBase} from '../html/shared-views';
import {writeSingleFile} from './single-file';

const SINGLE_FILE = 'stance-atlas.html';

/** Scripts that other pages load, and their lazy chunks. */
const PROGRAM = /^stance-(?:atlas|frame)\b.*\.js$/;

/**
 * Writes into the site: the scripts from `dist`, `stance-atlas.html` (also into `dist`), `frozen/`,
 * `embed.json` with the hashes of the scripts, and `view/` with a share page and an oEmbed response
 * for each image. Pages, data and images must be in the site by then.
 */
export async function writeShare(site: string, dist: string, data: BuiltData): Promise<void> {
  for (const name of readdirSync(dist)) {
    if (PROGRAM.test(name)) copyFileSync(join(dist, name), join(site, name));
  }
  const {dataset} = data;
  await writeSingleFile(join(dist, SINGLE_FILE), data);
  copyFileSync(join(dist, SINGLE_FILE), join(site, SINGLE_FILE));
  const facts = {hashes: hashesOf(site), frozen: writeSnapshot(site, dataset.version)};
  writeJson(join(site, 'embed.json'), facts);
  const base = siteBase();
  mkdirSync(join(site, 'view'), {recursive: true});
  writeFileSync(join(site, 'view', OPEN_VIEW_NAME), OPEN_VIEW);
  for (const shared of sharedViews(dataset)) {
    const name = oembedName(shared.embed);
    writeFileSync(join(site, name.replace(/oembed\.json$/, 'html')), viewPage(shared, base));
    if (base) writeJson(join(site, name), oembed(shared, base));
  }
  if (base) writeJson(join(site, 'oembed.json'), siteOembed(sharedSite(dataset), base));
  else console.log(NO_BASE);
}

const NO_BASE =
  'STANCE_SITE is not set, so tags for preview images and oEmbed are left out. To include them, set the URL of the published site: STANCE_SITE=https://example.org/atlas/ npm run build';

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
