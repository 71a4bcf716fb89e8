import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';

/** Half the size of the module, which each page that is checked has to read. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that depend on colours. All others see the same page in every look. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What a page looks like where a reader or the device asks for other colours. */
const OTHER_LOOKS = [
  ['dark', {colorScheme: 'dark', forcedColors: 'none'}],
  ['forced colours', {colorScheme: 'light', forcedColors: 'active'}],
] as const;

/** Pixels; a narrower window is that of a phone. */
const PHONE = 500;

interface Options {
  /** A selector of the parts to look at; the whole page by default. */
  readonly parts?: string;
  /** The rules to go by; all by default. */
  readonly rules?: readonly string[];
}

/** What axe finds to mend in the page as it is, one line for each offence: the rule, and where. */
export async function violationsOn(
  page: Page,
  {parts, rules = []}: Options = {},
): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(runAxe, {parts, rules});
}

/**
 * What axe finds to mend in a page that is in light colours: by all rules in light, and by those
 * that depend on colours in dark and in forced colours. On a phone in light alone: colours do not
 * depend on the width.
 */
export async function violationsInLooks(page: Page, parts?: string): Promise<string[]> {
  const selected = parts === undefined ? {} : {parts};
  const found = await violationsOn(page, selected);
  if (page.viewportSize()!.width < PHONE) return found;
  for (const [look, media] of OTHER_LOOKS) {
    await page.emulateMedia(media);
    const others = await violationsOn(page, {...selected, rules: COLOUR_RULES});
    found.push(...others.map((line) => `${look}: ${line}`));
  }
  await page.emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  return found;
}

/** Runs in the page. */
async function runAxe({parts, rules}: {parts: string | undefined; rules: readonly string[]}) {
  const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
  // The text of each element is half a megabyte for a map, and goes into no message.
  axe.configure({noHtml: true});
  const found = await axe.run(parts ?? document, {
    resultTypes: ['violations'],
    // It fetches all style sheets once more for one rule, on turned screens; no style has that.
    preload: rules.includes('css-orientation-lock'),
    ...(rules.length > 0 ? {runOnly: [...rules]} : {}),
  });
  return found.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help}: ${JSON.stringify(target)}`),
  );
}
