/** Builds a standalone HTML file with the atlas and its lessons, which makes no requests. */
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {BundledFile, PageFile} from '../../src/data/bundled-files';
import {html, joinHtml, trustedHtml, type Markup} from '../../src/model/html';
import {englishPresent} from '../../src/model/messages/present';
import {allEnglish} from '../../src/model/messages/views';
import {fillHtml} from '../html/fill-pages';
import {fileInPage} from '../prerender/inline-json';
import type {BuiltData} from '../data/write-data';
import {buildNoted} from '../package/licenses';
import {singleFileConfig} from '../package/vite-configs';
import {englishSite} from '../../src/model/messages/site';

const DATA: readonly BundledFile[] = [
  'first.json',
  'atlas.json',
  'acts.json',
  'groups.json',
  'world.json',
  'world-fine.json',
];

/** Styles of the prerendered map, which the standalone file does not have. */
const BEFORE_SCRIPTS = '/first.css';

/** Lets the browser enforce that the file makes no requests. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/** A page of the site: its HTML and its styles. */
export interface PageParts {
  readonly html: string;
  readonly styles: string;
}

/** What goes into the file. */
export interface SingleFileParts {
  /** The explorer page, with its placeholders filled. */
  readonly map: PageParts;
  readonly lessons: PageParts;
  /** The code as one classic script. */
  readonly script: string;
  /** The data files and lessons by name. */
  readonly data: ReadonlyMap<PageFile, string>;
}

/** Writes the standalone file, with the data and the lessons. */
export async function writeSingleFile(target: string, data: BuiltData): Promise<void> {
  const names = [...DATA, ...[...data.files.keys()].filter(isLesson)];
  const parts = {
    map: readPage('index.html', (page) => fillHtml(page, data, allEnglish)),
    // The lessons fill the screen: they have no header.
    lessons: readPage('present.html', (page) => page.replaceAll(/<!-- build:.*? -->\s*/g, '')),
    script: await bundle(),
    data: new Map(names.map((name) => [name, data.files.get(name)!])),
  };
  writeFileSync(target, singleFile(parts));
}

function isLesson(name: string): name is PageFile {
  return name.startsWith('lessons/');
}

/** Reads a page and the style sheets that it links to. */
function readPage(path: string, fill: (page: string) => string = (page) => page): PageParts {
  const page = readFileSync(path, 'utf8');
  const sheets = [...page.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g)]
    .map(([, url]) => url!)
    .filter((url) => url !== BEFORE_SCRIPTS);
  const styles = sheets.map((url) => readSheet(`.${url}`)).join('\n');
  return {html: fill(page), styles};
}

/** Reads a style sheet, with those that it imports in their places. */
function readSheet(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/^@import '(.+)';$/gm, (_all, file: string) =>
    readSheet(join(dirname(path), file)),
  );
}

async function bundle(): Promise<string> {
  const {output} = await buildNoted(singleFileConfig());
  return output[0].code;
}

/** Returns the pages with everything they need and without links to the rest of the site. */
export function singleFile({map, lessons, script, data}: SingleFileParts): string {
  const head = [
    html`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    // Without this, browsers request an icon.
    html`<link rel="icon" href="data:," />`,
    styleTag(map),
  ];
  const body = [
    // Templates are inert until the script uses them.
    html`<template id="lessons">\n${styleTag(lessons)}\n${trustedHtml(bodyOf(withoutSite(lessons.html)))}\n</template>`,
    ...[...data].map(([name, text]) => fileInPage(name, text)),
    html`<script>\n${trustedHtml(inScript(script))}\n</script>`,
  ];
  return withoutSite(map.html)
    .replace(/<html\b/, '<html data-single')
    .replace(/(<stance-atlas\b[^>]*>)[\s\S]*?(<\/stance-atlas>)/, (_all, open: string, close) =>
      [open, html`<p>${englishSite.singleFile}</p>`, close].join('\n'),
    )
    .replace('</head>', () => html`${joinHtml(head, '\n')}\n</head>`.toString())
    .replace('</body>', () => html`${joinHtml(body, '\n')}\n</body>`.toString());
}

/**
 * Removes links to other files, the site’s scripts and the tags for sharing. The navigation, the
 * first of the page, keeps only the lessons, which the file contains.
 */
function withoutSite(page: string): string {
  return page
    .replaceAll(/<link\b[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bproperty="og:[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bname="twitter:[^>]*>\s*/g, '')
    .replaceAll(/<script\b[^>]*><\/script>\s*/g, '')
    .replaceAll(/<div class="site-links">[\s\S]*?<\/div>\s*/g, '')
    .replace(
      /(<nav\b[^>]*>)[\s\S]*?(<\/nav>)/,
      html`$1<a href="?lessons">${englishPresent.start.lessons}</a>$2`.toString(),
    )
    .replaceAll(/<a href="\.\/[^"]*">([\s\S]*?)<\/a>/g, '$1');
}

function bodyOf(page: string): string {
  return /<body\b[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1]?.trim() ?? '';
}

function styleTag({styles}: PageParts): Markup {
  return html`<style>\n${trustedHtml(styles.replaceAll('</', String.raw`<\/`))}</style>`;
}

/**
 * Escapes a script so that it cannot close its own tag or open an HTML comment. Both sequences can
 * only occur in strings and regular expressions, where `\x3C` means the same.
 */
function inScript(code: string): string {
  return code
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')
    .replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
}
