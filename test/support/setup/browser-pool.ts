/**
 * The profiles of one browser, each with one kind of window: size, colours, scripts. A new one
 * starts a process that knows none of our scripts, which costs more than the visit itself, so a
 * test hands its own on to those that come after.
 */
import type {BrowserContext, BrowserContextOptions, Page} from 'playwright';

/** More kinds than this are not kept at once: each has a process. */
const KEPT = 6;

type Create = (options: BrowserContextOptions) => Promise<BrowserContext>;

export interface Profiles {
  /** A profile that no other test has in hand, new or used. */
  take(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes the test's windows and forgets what they stored; the profile is there for the next test. */
  giveBack(profile: BrowserContext): Promise<void>;
}

/**
 * @param create - Makes a new profile, with all that each of its windows needs, also those that a
 *   page opens.
 */
export function profilesOf(create: Create): Profiles {
  /** Those that wait for a test, the last one used last. */
  const idle: {readonly kind: string; readonly profile: BrowserContext}[] = [];
  const shared = new Map<BrowserContext, string>();
  return {
    async take(options) {
      const kind = JSON.stringify(options);
      const place = idle.findLastIndex((one) => one.kind === kind);
      if (place >= 0) return idle.splice(place, 1)[0]!.profile;
      const profile = await create(options);
      shared.set(profile, kind);
      // An empty window, which keeps the process when those of a test are closed.
      await profile.newPage();
      return profile;
    },
    async giveBack(profile) {
      const kind = shared.get(profile);
      if (kind === undefined) return profile.close();
      const [, ...windows] = profile.pages();
      await Promise.all(windows.map((page) => forget(page)));
      await Promise.all(windows.map((page) => page.close()));
      idle.push({kind, profile});
      if (idle.length <= KEPT) return;
      const {profile: oldest} = idle.shift()!;
      shared.delete(oldest);
      await oldest.close();
    },
  };
}

/** What a page stored on the device would be there for the next test. */
async function forget(page: Page): Promise<void> {
  // A page that is gone, or may not store anything, has nothing to forget.
  await page.evaluate(() => localStorage.clear()).catch(() => {});
}
