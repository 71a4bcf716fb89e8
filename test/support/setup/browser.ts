import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {env, execPath, getuid, platform} from 'node:process';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';

/** Variables that name a browser by hand; they win over everything found. */
const NAMED_BY_HAND = ['STANCE_BROWSER', 'CHROME_PATH'];

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    // Without windows, tabs and menus of its own it does a visit for two thirds of the work.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
    (folder) => `${env[folder] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  ),
};

const IS_ROOT = getuid?.() === 0;

/** Nothing that calls home or needs a graphics card; root cannot have Chromium's sandbox. */
export const launchArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(IS_ROOT ? ['--no-sandbox'] : []),
];

/**
 * For tests: one process for all pages of a profile. To start one for each visit would be a third
 * of the work. The bench does without: it times a browser as readers have it.
 */
export const testArguments: readonly string[] = [...launchArguments, '--renderer-process-limit=1'];

/**
 * Path of a Chromium for the tests: the one named by hand, Playwright's own download, or one
 * that the machine has; undefined if there is none.
 */
export function findBrowser(): string | undefined {
  const named = NAMED_BY_HAND.map((name) => env[name] ?? '');
  return [...named, chromium.executablePath(), ...(USUAL_PLACES[platform] ?? [])].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** Sees to it that there is a browser that starts; false if every way to get one failed. */
function ensureBrowser(): boolean {
  if (starts(findBrowser())) return true;
  console.log('No Chromium that starts was found: installing one for the tests.');
  return [downloadByPlaywright, installByApt].some((install) => {
    install();
    return starts(findBrowser());
  });
}

function starts(path: string | undefined): boolean {
  if (path === undefined) return false;
  // Windows opens a window for --version; there, being there must do.
  return platform === 'win32' || spawnSync(path, ['--version'], {timeout: 30_000}).status === 0;
}

function downloadByPlaywright(): void {
  const tool = fileURLToPath(new URL('../../../node_modules/playwright/cli.js', import.meta.url));
  run(execPath, [tool, 'install', 'chromium']);
}

function installByApt(): void {
  if (!IS_ROOT || !existsSync('/usr/bin/apt-get')) return;
  const packages = ['chromium-headless-shell', 'fonts-noto-core'];
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

function run(command: string, parameters: readonly string[]): void {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const surroundings = {...env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync(command, parameters, {stdio: 'inherit', env: surroundings, timeout: 300_000});
}

const HELP = `The tests need Chromium or Chrome, and none could be found or installed.
Do one of these and run the tests again:
  - install Chromium or Chrome from your system's packages;
  - run: npx playwright install --with-deps chromium
  - name one that you have: STANCE_BROWSER=/path/to/chrome npm test`;

/** Each project of the tests loads this module for itself; the process is one. */
const found = globalThis as {stanceBrowser?: boolean};

/** Finds or installs a browser, once a run, before the first test that needs one. */
export default function setUpBrowser(): void {
  found.stanceBrowser ??= ensureBrowser();
  if (!found.stanceBrowser) throw new Error(HELP);
}
