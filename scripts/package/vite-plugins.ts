import {pathToFileURL} from 'node:url';
import {MagicString} from 'magic-string';
import {minify} from 'terser';
import {minifyCss} from '../prerender/minify-css.js';
import {parseSync, Visitor, type Plugin, type Rolldown} from 'vite';

/** The modules whose templates are minified: those of every element, in whatever folder. */
export const HAS_TEMPLATES = /src[\\/]elements[\\/].+\.ts$/;

/** Templates and styles go through the minifier as they are written; a reader need not load that. */
export function minifyTemplates(): Plugin {
  return {
    name: 'tight-templates',
    apply: 'build',
    transform(code, id) {
      if (!HAS_TEMPLATES.test(id)) return null;
      const tight = new MagicString(code);
      new Visitor({
        TaggedTemplateExpression({tag, quasi}) {
          const shorten = tag.type === 'Identifier' && SHORTER[tag.name];
          if (!shorten) return;
          for (const {start, end} of quasi.quasis) {
            const text = code.slice(start, end);
            if (text) tight.update(start, end, shorten(text));
          }
        },
      }).visit(parseSync(id, code, {lang: 'js'}).program);
      return tight.hasChanged() ? withMap(tight) : null;
    },
  };
}

/** Style modules whose rules are made from the description of the map. */
export const COMPUTED_STYLES = /src[\\/]elements[\\/].+\.styles\.ts$/;

/**
 * Replaces the style modules that are made from the description of the map with the CSS that they
 * make: readers load the rules and not what writes them.
 */
export function evaluateStyles(): Plugin {
  return {
    name: 'evaluate-styles',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!COMPUTED_STYLES.test(id) || !code.includes('/map-rules')) return null;
      const module = (await import(pathToFileURL(id).href)) as Record<string, {cssText: string}>;
      const sheets = Object.entries(module).map(
        ([name, {cssText}]) =>
          `export const ${name} = css\`${cssText.replaceAll(/[\\`$]/g, '\\$&')}\`;`,
      );
      return {code: `import {css} from 'lit';\n${sheets.join('\n')}\n`, map: {mappings: ''}};
    },
  };
}

/** One space is what any number of spaces and lines comes to. */
const withoutIndents = (text: string) => text.replace(/\s+/g, ' ');

/** By the tag of the template. */
const SHORTER: Readonly<Record<string, (text: string) => string>> = {
  html: withoutIndents,
  svg: withoutIndents,
  css: minifyCss,
};

/** Makes the files of a build as short as can be, in one more step than the bundler's own. */
export function terserPlugin(): Plugin {
  return {
    name: 'terse',
    apply: 'build',
    async renderChunk(code, _chunk, {format}) {
      const {code: short, map} = await minify(code, {
        module: format === 'es',
        ecma: 2020,
        compress: {passes: 4, unsafe_arrows: true, keep_fargs: false},
        sourceMap: {asObject: true},
      });
      return {code: short!, map: map as Rolldown.ExistingRawSourceMap};
    },
  };
}

/** The file that asks for data files by an address relative to itself. */
export const BUNDLED_FILES = /src[\\/]data[\\/]bundled-files\.ts$/;
const ADDRESS = /new URL\(\s*__OWN_FILES__ \+ (\w+),\s*import\.meta\.url\s*\)/;

/**
 * Writes out the address of each data file, so that the bundler of whoever uses the package
 * sees which files belong to it, and carries them along.
 *
 * @param names names of the data files, which lie beside the built module
 */
export function emitDataFileUrls(names: readonly string[]): Plugin {
  return {
    name: 'named-files',
    apply: 'build',
    // Later than Vite's own search for such addresses: it would write the files into the module.
    enforce: 'post',
    transform(code, id) {
      if (!BUNDLED_FILES.test(id)) return null;
      const named = new MagicString(code);
      named.replace(ADDRESS, (_all, name: string) => `beside[${name}]()`);
      if (!named.hasChanged()) this.error('The address of a data file is written differently now.');
      const entries = names.map(
        (name) => `${JSON.stringify(name)}: () => new URL('./${name}', import.meta.url),`,
      );
      return withMap(named.append(`\nconst beside = {\n${entries.join('\n')}\n};\n`));
    },
  };
}

function withMap(text: MagicString) {
  return {code: text.toString(), map: text.generateMap({hires: true})};
}
