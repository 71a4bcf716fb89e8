/** What is loaded until the first complete map, and until the elements have taken it over. */
import {existsSync, readdirSync} from 'node:fs';
import type {SizeLimitConfig} from 'size-limit';
import {filesOfPage, filesOfScript} from './scripts/package/loaded-files';

const SITE = 'site';
if (!existsSync(SITE)) throw new Error('site/ is missing. Run "npm run build" first.');

const inSite = (paths: readonly string[]) => paths.map((path) => `${SITE}/${path}`);
// The page holds the map itself, so that no script is needed to see it, and no world.json.
const page = filesOfPage(SITE, 'index.html', ['first.json']);
const article = filesOfScript(SITE, 'stance-atlas.js', ['first.html']);
const elements = readdirSync(SITE).filter((name) => /^stance-atlas\.elements-.*\.js$/.test(name));

export default [
  {
    name: 'Explorer page, first complete map',
    path: inSite(page.filter((path) => path !== 'first.json' && !/^assets\/.*\.js$/.test(path))),
    limit: '33 KiB',
  },
  {
    name: 'Explorer page, until the elements have taken over',
    path: inSite(page),
    limit: '72.5 KiB',
  },
  {name: 'Article, first complete map', path: inSite(article), limit: '28 KiB'},
  {
    name: 'Article, until the elements have taken over',
    path: inSite([...article, ...elements.flatMap((name) => filesOfScript(SITE, name, []))]),
    limit: '62.5 KiB',
  },
  {name: 'Geometry', path: `${SITE}/world.json`, limit: '17 KiB'},
] satisfies SizeLimitConfig;
