import {afterEach, expect, test, vi} from 'vitest';
import {page} from 'vitest/browser';
import {startUpdates} from '../../../src/pages/offline/updates';

const worker = vi.hoisted(() => ({
  heard: new Map<string, (event: object) => void>(),
  asked: 0,
}));

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(type: string, listen: (event: object) => void) {
      worker.heard.set(type, listen);
    }
    messageSkipWaiting() {
      worker.asked += 1;
    }
    register() {
      return Promise.resolve(undefined);
    }
  },
}));

const notice = page.getByRole('complementary', {name: 'New version'});

afterEach(() => {
  worker.asked = 0;
  for (const aside of document.querySelectorAll('aside')) aside.remove();
});

test('nobody is interrupted in a lesson; when it is left, the version is offered', async () => {
  let isLesson = true;
  const updates = await startUpdates(() => !isLesson);
  worker.heard.get('waiting')!({});
  updates.offer();
  expect(notice.elements()).toHaveLength(0);
  isLesson = false;
  updates.offer();
  await expect.element(notice).toBeVisible();
  updates.offer();
  expect(notice.elements()).toHaveLength(1);
  expect(worker.asked).toBe(0);
  await notice.getByRole('button', {name: 'Update now'}).click();
  expect(worker.asked).toBe(1);
});

test('what was told before a lesson is taken back while it lasts', async () => {
  let isLesson = false;
  const updates = await startUpdates(() => !isLesson);
  worker.heard.get('waiting')!({});
  await expect.element(notice).toBeVisible();
  isLesson = true;
  updates.offer();
  expect(notice.elements()).toHaveLength(0);
  isLesson = false;
  updates.offer();
  await expect.element(notice).toBeVisible();
});

test('a version taken in another window ends the notice here, and the page goes on', async () => {
  await startUpdates(() => true);
  worker.heard.get('waiting')!({});
  await expect.element(notice).toBeVisible();
  worker.heard.get('controlling')!({isUpdate: true, isExternal: true});
  expect(notice.elements()).toHaveLength(0);
});

test('without a new version nothing is offered', async () => {
  const updates = await startUpdates(() => true);
  updates.offer();
  expect(notice.elements()).toHaveLength(0);
});
