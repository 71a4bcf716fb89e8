import {MagicString} from 'magic-string';
import type {Plugin} from 'vite';

/** Templates and styles keep their indents through the minifier; a reader need not load them. */
export function withoutIndents(): Plugin {
  return {
    name: 'without-indents',
    apply: 'build',
    transform(code, id) {
      if (!/src.elements.[\w.-]+\.ts$/.test(id)) return null;
      return withMap(new MagicString(code).replace(/\n\s+/g, '\n'));
    },
  };
}

/** The file that asks for data files by an address relative to itself. */
const OWN_FILES = /src.data.own-files\.ts$/;
const ADDRESS = /new URL\(\s*__OWN_FILES__ \+ (\w+),\s*import\.meta\.url\s*\)/;

/**
 * Writes out the address of each data file, so that the bundler of whoever uses the package
 * sees which files belong to it, and carries them along.
 *
 * @param names names of the data files, which lie beside the built module
 */
export function namedFiles(names: readonly string[]): Plugin {
  return {
    name: 'named-files',
    apply: 'build',
    // Later than Vite's own search for such addresses: it would write the files into the module.
    enforce: 'post',
    transform(code, id) {
      if (!OWN_FILES.test(id)) return null;
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
