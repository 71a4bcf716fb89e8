/** What the tests of the site without a network share. */
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright';
import {inject, onTestFinished} from 'vitest';
import {writeServiceWorker} from '../../../scripts/site/service-worker';
import {serveStrictly} from '../setup/server';

/** A site of a test's own, which can be published anew. */
export interface OwnSite {
  readonly url: string;
  /** Changes the title of a page and publishes that. */
  publish(page: string, title: string): Promise<void>;
}

/** Copies the built site and serves it. */
export async function serveOwnSite(): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-own-'));
  await cp(inject('siteFolder'), folder, {recursive: true});
  const server = await serveStrictly(folder);
  onTestFinished(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });
  return {
    url: server.url,
    publish: async (page, title) => {
      const html = await readFile(join(folder, page), 'utf8');
      await writeFile(
        join(folder, page),
        html.replace(/<title>.*?<\/title>/s, `<title>${title}</title>`),
      );
      await writeServiceWorker(folder);
    },
  };
}

/** Waits until the page is served from the device. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true});
    });
  });
}
