import {availableParallelism} from 'node:os';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
// Node reads this file itself, and asks for extensions.
import {bundledFiles} from './scripts/site/bundled-files.js';
import {findBrowser, testArguments} from './test/support/setup/browser.js';

/**
 * Tests that visit what was built. They come after all others, as many at once as the machine has
 * processors: while one waits for its browser, another goes on.
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

const SETUP = 'test/support/setup';

/** Asked only when a browser is started: by then the setup has found or installed one. */
const launchOptions = {
  args: [...testArguments],
  get executablePath() {
    return findBrowser()!;
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          globalSetup: `${SETUP}/data.ts`,
          pool: 'forks',
          // Some build the whole map, or try every point of it.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [bundledFiles()],
        // Found late, it would reload a running test.
        optimizeDeps: {
          include: ['axe-core', 'd3-sankey', 'lit/directives/guard.js', 'uqr', 'valibot'],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/gallery/**/*.test.ts'],
          globalSetup: [`${SETUP}/browser.ts`, `${SETUP}/data.ts`],
          // axe looks at a thousand elements; on a busy machine that takes its time.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({launchOptions}),
            instances: [{browser: 'chromium'}],
            viewport: {width: 1280, height: 800},
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: [`${SETUP}/browser.ts`, `${SETUP}/site.ts`],
          ...VISITS,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: [`${SETUP}/browser.ts`, `${SETUP}/package.ts`],
          ...VISITS,
        },
      },
    ],
  },
});
