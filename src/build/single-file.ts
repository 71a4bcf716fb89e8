/** The whole atlas in one HTML file, which asks nothing of any server. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fillPage} from './about-html';

const PAGE = 'index.html';
const STYLES = 'src/pages/explore.css';
const SCRIPT = 'stance-atlas.all.js';
const DATA = ['first.json', 'atlas.json', 'world.json', 'world-fine.json'];

/** The browser itself holds the file to its promise. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

const FALLBACK =
  '<p>The map needs JavaScript. The record is in this file as JSON; open the file in a text editor to read it.</p>';

/** What goes into the file. */
export interface SingleFileParts {
  /** The explorer page, with what it says of the record. */
  readonly page: string;
  readonly styles: string;
  /** The program as one classic script. */
  readonly script: string;
  /** The data files by name. */
  readonly data: ReadonlyMap<string, string>;
}

/** Writes the file from the classic script and the data files that lie in a folder. */
export function writeSingleFile(dist: string, target: string): void {
  const names = DATA.filter((name) => existsSync(join(dist, name)));
  const parts = {
    page: fillPage(readFileSync(PAGE, 'utf8')),
    styles: readFileSync(STYLES, 'utf8'),
    script: readFileSync(join(dist, SCRIPT), 'utf8'),
    data: new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')])),
  };
  writeFileSync(target, singleFile(parts));
}

/** The page with all that it needs in it, and without what leads to the rest of the site. */
export function singleFile({page, styles, script, data}: SingleFileParts): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    // Without one, a browser would ask for an icon.
    '<link rel="icon" href="data:," />',
    `<style>\n${styles.replaceAll('</', String.raw`<\/`)}</style>`,
  ];
  const files = [...data].map(([name, text]) => jsonTag(name, text));
  const body = [...files, `<script>\n${inScript(script)}\n</script>`];
  return withoutSite(page)
    .replace(/(<stance-atlas\b[^>]*>)[\s\S]*?(<\/stance-atlas>)/, (_all, open: string, close) =>
      [open, FALLBACK, close].join('\n'),
    )
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('</body>', () => `${body.join('\n')}\n</body>`);
}

/** The page without links to files beside it, scripts of the site, tags for sharing, navigation. */
function withoutSite(page: string): string {
  return page
    .replaceAll(/<link\b[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bproperty="og:[^>]*>\s*/g, '')
    .replaceAll(/<meta\b[^>]*\bname="twitter:[^>]*>\s*/g, '')
    .replaceAll(/<script\b[^>]*><\/script>\s*/g, '')
    .replaceAll(/<nav\b[\s\S]*?<\/nav>\s*/g, '')
    .replaceAll(/<a href="\.\/[^"]*">([\s\S]*?)<\/a>/g, '$1');
}

/** In JSON `<` stands in texts alone, where it may be written as its number. */
function jsonTag(name: string, text: string): string {
  const safe = text.trim().replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" data-stance-file="${name}">${safe}</script>`;
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
