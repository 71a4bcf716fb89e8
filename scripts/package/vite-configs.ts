/** How Vite builds the three forms of the program that `dist/` holds. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {InlineConfig, LibraryOptions, Rolldown} from 'vite';
import packageJson from '../../package.json';
import {integrityOf} from './integrity';
import {buildNoted, NOTICE} from './licenses';
import {plainProperties} from './lit-properties';
import {constructedSheets} from './style-sheets';
import {emitDataFileUrls, evaluateStyles, minifyTemplates, terserPlugin} from './vite-plugins';

/** What the elements fetch; it lies beside each of their forms. */
export const DATA_FILES = [
  'first.html',
  'first.json',
  'atlas.json',
  'groups.json',
  'acts.json',
  'world.json',
  'world-fine.json',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Name of the file that the elements begin with, before its hash. */
const ELEMENTS = 'stance-atlas.elements';

/** A group with the name of the entry is the entry: the bundler would put shared parts beside it. */
const FIRST_MAP = {name: ELEMENTS, tags: ['$initial' as const], test: /./};

/** What every atlas asks for once its first map is there, in one file. */
export const LAZY_CHUNK = {
  name: 'soon',
  test: /src[\\/]elements[\\/](shared[\\/]language-observer|atlas[\\/]attribute-warnings)\.ts$/,
};

/** `index.js` and `define.js` for whoever has a bundler: readable, dependencies left outside. */
export function moduleConfig(outDir: string): InlineConfig {
  const external = Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`));
  return config(outDir, {
    plugins: [evaluateStyles(), minifyTemplates(), emitDataFileUrls(DATA_FILES)],
    build: {
      lib: library({index: 'src/index.ts', define: 'src/define.ts'}, 'es'),
      rolldownOptions: {external, output: {...outputNames('module'), minify: false}},
    },
  });
}

/** The elements as modules that a browser loads: those of a first map in one file, the rest later. */
export function elementsConfig(outDir: string): InlineConfig {
  return config(outDir, {
    build: {
      lib: library({[ELEMENTS]: 'src/define.ts'}, 'es'),
      // The entry may hold what later parts share with it: one request until the first map.
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          ...outputNames('stance-atlas'),
          entryFileNames: '[name]-[hash].js',
          postBanner: ({isEntry}) => (isEntry ? NOTICE : ''),
          codeSplitting: {groups: [FIRST_MAP, LAZY_CHUNK]},
        },
      },
    },
  });
}

/**
 * `stance-atlas.js` for `<script type="module">`: the map before the elements, and then those.
 *
 * @param elements - Name of the file that the elements begin with, and its hash.
 */
export function standaloneConfig(
  outDir: string,
  elements: {readonly name: string; readonly integrity: string},
): InlineConfig {
  return config(outDir, {
    define: {
      ELEMENTS: JSON.stringify(`./${elements.name}`),
      ELEMENTS_HASH: JSON.stringify(elements.integrity),
    },
    build: {
      lib: library({'stance-atlas': 'src/loader/stance-atlas-script.ts'}, 'es'),
      rolldownOptions: {
        external: [`./${elements.name}`],
        output: {...outputNames('stance-atlas'), postBanner: NOTICE},
      },
    },
  });
}

/** `stance-atlas.all.js`, one classic script with all in it, for where there are no modules. */
export function allInOneConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'stance-atlas.all', 'src/define.ts');
}

/** `stance-frame.js`, for the page around a frame. */
export function frameConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'stance-frame', 'src/pages/embed/host-resize-script.ts');
}

/**
 * `embed.js`, the frame's own script. Classic, because a sandbox takes away the frame's origin,
 * and without one no module can be loaded from any server that does not allow all the world to.
 */
export function embedConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'embed', 'src/pages/embed/embed.ts');
}

/** The program of the single file: the map, and the lessons. It stands in that file alone. */
export function singleFileConfig(): InlineConfig {
  const {build, ...rest} = classicConfig('dist', 'single', 'src/pages/single-file/main.ts');
  return {...rest, build: {...build, write: false, sourcemap: false}};
}

/** The forms that other people's pages load, into a folder that is empty of older ones. */
export async function buildScripts(outDir: string): Promise<void> {
  await buildNoted(elementsConfig(outDir));
  const name = readdirSync(outDir).find(
    (file) => file.startsWith(ELEMENTS) && file.endsWith('.js'),
  )!;
  const integrity = integrityOf(readFileSync(join(outDir, name)));
  await buildNoted(standaloneConfig(outDir, {name, integrity}));
  await buildNoted(allInOneConfig(outDir));
  await buildNoted(frameConfig(outDir));
}

function classicConfig(outDir: string, name: string, entry: string): InlineConfig {
  return config(outDir, {
    // A classic script knows its own address only while it runs for the first time.
    define: {'import.meta.url': 'stanceAtlasAddress'},
    build: {
      lib: library({[name]: entry}, 'iife'),
      rolldownOptions: {
        output: {
          codeSplitting: false,
          minify: true,
          entryFileNames: '[name].js',
          postBanner: NOTICE,
          intro: 'const stanceAtlasAddress = document.currentScript?.src || document.baseURI;',
        },
      },
    },
  });
}

function config(outDir: string, {plugins, define, build}: InlineConfig): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: plugins ?? [
      evaluateStyles(),
      plainProperties(),
      constructedSheets(),
      minifyTemplates(),
      terserPlugin(),
    ],
    define: {__OWN_FILES__: '"./"', ...define},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      ...build,
      rolldownOptions: {...build?.rolldownOptions, checks: {bundlerTimings: false}},
    },
  };
}

/** Vite's mode for libraries: nothing is added that only a page of Vite's own needs. */
function library(entry: Readonly<Record<string, string>>, format: 'es' | 'iife'): LibraryOptions {
  return {entry: {...entry}, formats: [format], name: 'StanceAtlas'};
}

/** All files in one folder, so that each finds the data beside itself. */
function outputNames(family: string): Rolldown.OutputOptions {
  const chunkFileNames = `${family}.[name]-[hash].js`;
  return {entryFileNames: '[name].js', chunkFileNames, minify: true};
}
