/** How Vite builds the three forms of the program that `dist/` holds. */
import {fileURLToPath} from 'node:url';
import type {InlineConfig, LibraryOptions, Rolldown} from 'vite';
import packageJson from '../../package.json';
import {NOTICE} from './licenses';
import {namedFiles, terse, tightTemplates} from './vite-plugins';

/** What the elements fetch; it lies beside each of their forms. */
export const DATA_FILES = ['first.json', 'atlas.json', 'world.json', 'world-fine.json'];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A group with the name of the entry is the entry: the bundler would put shared parts beside it. */
const FIRST_MAP = {name: 'stance-atlas', tags: ['$initial' as const], test: /./};

/** What every atlas asks for once its first map is there, in one file. */
const SOON = {name: 'soon', test: /src.elements.(language-watch|unknown-values)\.ts$/};

/** `index.js` and `define.js` for whoever has a bundler: readable, dependencies left outside. */
export function moduleConfig(outDir: string): InlineConfig {
  const external = Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`));
  return config(outDir, {
    plugins: [tightTemplates(), namedFiles(DATA_FILES)],
    build: {
      lib: library({index: 'src/index.ts', define: 'src/define.ts'}, 'es'),
      rolldownOptions: {external, output: {...names('module'), minify: false}},
    },
  });
}

/** `stance-atlas.js` for `<script type="module">`: what a first map needs; the rest comes later. */
export function standaloneConfig(outDir: string): InlineConfig {
  return config(outDir, {
    build: {
      lib: library({'stance-atlas': 'src/define.ts'}, 'es'),
      // The entry may hold what later parts share with it: one request until the first map.
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          ...names('stance-atlas'),
          postBanner: ({isEntry}) => (isEntry ? NOTICE : ''),
          codeSplitting: {groups: [FIRST_MAP, SOON]},
        },
      },
    },
  });
}

/** `stance-atlas.all.js`, one classic script with all in it, for where there are no modules. */
export function singleConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'stance-atlas.all', 'src/define.ts');
}

/** `stance-frame.js`, for the page around a frame. */
export function frameConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'stance-frame', 'src/pages/frame-parent.ts');
}

/**
 * `embed.js`, the frame's own script. Classic, because a sandbox takes away the frame's origin,
 * and without one no module can be loaded from any server that does not allow all the world to.
 */
export function embedConfig(outDir: string): InlineConfig {
  return classicConfig(outDir, 'embed', 'src/pages/embed.ts');
}

/** The program of the single file: the map, and the lessons. It stands in that file alone. */
export function singleFileConfig(): InlineConfig {
  const {build, ...rest} = classicConfig('dist', 'single', 'src/pages/single.ts');
  return {...rest, build: {...build, write: false, sourcemap: false}};
}

/** The forms that other people's pages load. */
export function scriptConfigs(outDir: string): InlineConfig[] {
  return [standaloneConfig(outDir), singleConfig(outDir), frameConfig(outDir)];
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
    plugins: plugins ?? [tightTemplates(), terse()],
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
function names(family: string): Rolldown.OutputOptions {
  const chunkFileNames = `${family}.[name]-[hash].js`;
  return {entryFileNames: '[name].js', chunkFileNames, minify: true};
}
