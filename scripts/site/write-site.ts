import {join} from 'node:path';
import type {BuiltData} from '../data/write-data';
import {writeImages} from '../images/write-images';
import {buildNoted} from '../package/licenses';
import {embedConfig} from '../package/vite-configs';
import {clearSite} from './clear-site';
import {minifyPlain} from './minify-plain';
import {writeServiceWorker} from './service-worker';
import {siteConfig} from './vite-config';
import {writeShare} from './write-share';

/** Writes the site into a folder. The package must be in `dist` by then. */
export async function writeSite(site: string, dist: string, data: BuiltData): Promise<void> {
  clearSite(site);
  await buildNoted({...siteConfig(data), configFile: false});
  await minifyPlain(site);
  await buildNoted(embedConfig(site));
  await writeImages(join(site, 'pictures'), data);
  await writeShare(site, dist, data);
  await writeServiceWorker(site);
}
