import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {playwright} from '@vitest/browser-playwright';
import {build, runnerImport, type InlineConfig, type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
// Vite asks for an extension here, and only here.
import {terserPlugin, minifyTemplates} from './scripts/package/vite-plugins.js';
import {findBrowser, launchArguments} from './test/support/setup/browser.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * All that a first map needs, in one file that every page shares: fewer requests, and 1.4 KB
 * less after brotli than the small files that Vite would cut it into.
 */
const FIRST_MAP = {
  name: (id: string, modules: Modules) => (isOfFirstMap(id, modules, new Set()) ? 'atlas' : null),
};

/**
 * Tests that are whole visits to what was built. They come after all others, as many at once as
 * the machine has processors: while one waits for its browser, another goes on.
 */
const VISITS = {
  testTimeout: 60_000,
  // The first of a file may wait for a build.
  hookTimeout: 120_000,
  expect: {poll: {timeout: 10_000}},
  maxWorkers: availableParallelism(),
  // A browser serves all files of a worker: to start one takes as long as some files do.
  isolate: false,
  sequence: {groupOrder: 1},
};

interface Modules {
  getModuleInfo(id: string): {readonly importers: readonly string[]} | null;
}

export default defineConfig({
  root,
  // The site works from any folder of any server.
  base: './',
  plugins: [ownFiles(), aboutHtml(), minifyTemplates(), terserPlugin(), frameScript(), frameStyles()],
  build: {
    outDir: 'site',
    target: 'es2022',
    // The site's pages allow nothing inline: no polyfill script, no data: addresses.
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: pages(),
      output: {codeSplitting: {groups: [FIRST_MAP]}},
      checks: {bundlerTimings: false},
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          pool: 'forks',
          // Some build the whole map, or try every point of it.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found late, it would reload a running test.
        optimizeDeps: {include: ['axe-core']},
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/gallery/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({launchOptions: launchOptions()}),
            instances: [{browser: 'chromium'}],
            viewport: {width: 1280, height: 800},
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          ...VISITS,
          globalSetup: 'test/support/setup/site.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/support/setup/package.ts',
          ...VISITS,
        },
      },
    ],
  },
});

/** Where `src/data/bundled-files.ts` finds the data: the folder above that of the scripts, once built. */
function ownFiles(): Plugin {
  return {
    name: 'own-files',
    config: (_config, {command}) => ({
      define: {__OWN_FILES__: JSON.stringify(command === 'build' ? '../' : '../../')},
    }),
  };
}

/** Writes the record into the pages that tell about it; loaded by Vite itself, as all of `src`. */
function aboutHtml(): Plugin {
  return {
    name: 'about-html',
    async transformIndexHtml(html) {
      const about = './scripts/html/fill-pages.ts';
      const {module} = await runnerImport<{fillHtml: (html: string) => string}>(about);
      return module.fillHtml(html);
    },
  };
}

/**
 * The frame's page has one classic script, which `first.js` sets going after the first paint; while
 * developing it has the module that is made from.
 */
function frameScript(): Plugin {
  return {
    name: 'frame-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          '<script type="module" src="/src/pages/embed/embed.ts"></script>',
          '<script type="later" vite-ignore src="./embed.js"></script>',
        ),
    },
    async writeBundle({dir = 'site'}) {
      const configs = './scripts/package/vite-configs.ts';
      const {module} = await runnerImport<{embedConfig: (dir: string) => InlineConfig}>(configs);
      await build(module.embedConfig(dir));
    },
  };
}

/** A frame without an origin gets a style sheet only if it is not asked for by the rules of origins. */
function frameStyles(): Plugin {
  return {
    name: 'frame-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, {path}) =>
        path.endsWith('/embed.html') ? html.replaceAll(' crossorigin', '') : html,
    },
  };
}

/** True for a module that `define.ts` imports, by whatever way, before anybody asks for more. */
function isOfFirstMap(id: string, modules: Modules, seen: Set<string>): boolean {
  if (/[\\/]src[\\/]define\.ts$/.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    modules.getModuleInfo(id)?.importers.some((from) => isOfFirstMap(from, modules, seen)) ?? false
  );
}

/** Every HTML file beside this one is a page of the site. */
function pages(): string[] {
  return readdirSync(root).filter((name) => name.endsWith('.html'));
}

function launchOptions() {
  // Only the tests need a browser: a build must not depend on one.
  const executablePath = env['VITEST'] ? findBrowser() : undefined;
  return {args: [...launchArguments], ...(executablePath ? {executablePath} : {})};
}
