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
  /**
   * Lets the server answer with something else than was published, with status 200; the result puts
   * the file back.
   */
  spoil(file: string, change: (content: string) => string): Promise<() => Promise<void>>;
}

/** Copies the built site, without its frozen releases, and serves it. */
export async function serveOwnSite(): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-own-'));
  await cp(inject('siteFolder'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('/frozen'),
  });
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
    spoil: async (file, change) => {
      const path = join(folder, file);
      const content = await readFile(path, 'utf8');
      await writeFile(path, change(content));
      return () => writeFile(path, content);
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

/**
 * Looks for what the server has now, and waits until it is kept or refused.
 *
 * @returns the state of the new worker: `installed` or `activated` if all its files are kept,
 * `redundant` if one was refused
 */
export async function stateOfNew(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('sw.js');
    if (registration.active) await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active!;
    while (worker.state === 'installing') {
      await new Promise((resolve) => {
        worker.addEventListener('statechange', resolve, {once: true});
      });
    }
    return worker.state;
  });
}

/** The text that is kept of a file under any mark; undefined if none is. */
export async function keptText(page: Page, file: string): Promise<string | undefined> {
  return page.evaluate(async (name) => {
    const address = new URL(name, document.baseURI).href;
    const kept = await caches.match(address, {ignoreSearch: true});
    return kept?.text();
  }, file);
}

/** Lets the browser forget a file, as it does where the device is full. */
export async function dropKept(page: Page, file: string): Promise<void> {
  await page.evaluate(async (name) => {
    const address = new URL(name, document.baseURI).href;
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      await cache.delete(address, {ignoreSearch: true});
    }
  }, file);
}
