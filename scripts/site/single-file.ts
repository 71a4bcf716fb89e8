/** The whole atlas in one HTML file, with its lessons, which asks nothing of any server. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Rolldown} from 'vite';
import type {BundledFile, PageFile} from '../../src/data/bundled-files';
import {englishPresent} from '../../src/model/messages/present';
import {fillHtml} from '../html/fill-pages';
import {fileInPage} from '../prerender/inline-json';
import {PUBLISHED} from '../data/check-lessons';
import {singleFileConfig} from '../package/vite-configs';

const DATA: readonly BundledFile[] = ['first.json', 'atlas.json', 'world.json', 'world-fine.json'];

/** Looks of what a page shows before any script: in the file nothing is. */
const BEFORE_SCRIPTS = '/first.css';

/** The browser itself holds the file to its promise. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

const FALLBACK =
  '<p>The map needs JavaScript. The record is in this file as JSON; open the file in a text editor to read it.</p>';

/** A page of the site, as it is written. */
export interface PageParts {
  readonly html: string;
  readonly styles: string;
}

/** What goes into the file. */
export interface SingleFileParts {
  /** The explorer page, with what it says of the record. */
  readonly map: PageParts;
  readonly lessons: PageParts;
  /** The program as one classic script. */
  readonly script: string;
  /** The data files and lessons by name. */
  readonly data: ReadonlyMap<PageFile, string>;
}

/** Writes the file, with the data files that lie in a folder. */
export async function writeSingleFile(dist: string, target: string): Promise<void> {
  const own = DATA.filter((name) => existsSync(join(dist, name)));
  const lessons = readdirSync(PUBLISHED) as readonly `${string}.json`[];
  const parts = {
    map: readPage('index.html', fillHtml),
    lessons: readPage('present.html'),
    script: await bundle(),
    data: new Map<PageFile, string>([
      ...own.map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const),
      ...lessons.map(
        (name) => [`lessons/${name}`, readFileSync(join(PUBLISHED, name), 'utf8')] as const,
      ),
    ]),
  };
  writeFileSync(target, singleFile(parts));
}

/** A page with the style sheets that it links to. */
function readPage(path: string, fill: (html: string) => string = (html) => html): PageParts {
  const html = readFileSync(path, 'utf8');
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g)]
    .map(([, url]) => url!)
    .filter((url) => url !== BEFORE_SCRIPTS);
  const styles = sheets.map((url) => readFileSync(`.${url}`, 'utf8')).join('\n');
  return {html: fill(html), styles};
}

async function bundle(): Promise<string> {
  const [result] = [await build(singleFileConfig())].flat() as Rolldown.RolldownOutput[];
  return result!.output[0].code;
}

/** The pages with all that they need in them, and without what leads to the rest of the site. */
export function singleFile({map, lessons, script, data}: SingleFileParts): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    // Without one, a browser would ask for an icon.
    '<link rel="icon" href="data:," />',
    styleTag(map),
  ];
  const body = [
    // Nothing in a template is done or drawn until the program takes it out.
    `<template id="lessons">\n${styleTag(lessons)}\n${bodyOf(withoutSite(lessons.html))}\n</template>`,
    ...[...data].map(([name, text]) => fileInPage(name, text)),
    `<script>\n${inScript(script)}\n</script>`,
  ];
  return withoutSite(map.html)
    .replace(/<html\b/, '<html data-single')
    .replace(/(<stance-atlas\b[^>]*>)[\s\S]*?(<\/stance-atlas>)/, (_all, open: string, close) =>
      [open, FALLBACK, close].join('\n'),
    )
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('</body>', () => `${body.join('\n')}\n</body>`);
}

/**
 * The page without links to files beside it, scripts of the site, tags for sharing. In its
 * navigation the lessons are left, which the file has itself.
 */
function withoutSite(page: string): string {
  return page
    .replaceAll(/<link\b[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bproperty="og:[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bname="twitter:[^>]*>\s*/g, '')
    .replaceAll(/<script\b[^>]*><\/script>\s*/g, '')
    .replaceAll(
      /(<nav\b[^>]*>)[\s\S]*?(<\/nav>)/g,
      `$1<a href="?lessons">${englishPresent.start.lessons}</a>$2`,
    )
    .replaceAll(/<a href="\.\/[^"]*">([\s\S]*?)<\/a>/g, '$1');
}

function bodyOf(html: string): string {
  return /<body\b[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1]?.trim() ?? '';
}

function styleTag({styles}: PageParts): string {
  return `<style>\n${styles.replaceAll('</', String.raw`<\/`)}</style>`;
}

/**
 * A script that cannot end its own tag, nor open a comment in which the end would be lost. Both
 * can stand only in texts and patterns, where `\x3C` is the same sign.
 */
function inScript(code: string): string {
  return code
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')
    .replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
}
