import {describe, expect, test} from 'vitest';
import {allDrawn, ROUNDS, setOnAtlas, showsRound} from '../../support/site/explorer';
import {SUBFOLDER} from '../../support/setup/server';
import {useBrowser, type Visit} from '../../support/site/open-page';

const open = useBrowser();

const WIDTHS = [1280, 768, 360];

describe.each(WIDTHS)('at %i px, the explorer page', (width) => {
  test('says nothing in the console and asks no other origin, in every round and view', async () => {
    const visit = await open({width});
    await allDrawn(visit);
    await walkThrough(visit);
    expect(visit.messages).toEqual([]);
    expect(visit.strangers).toEqual([]);
    expect(visit.broken).toEqual([]);
  });

  test('moves nothing while it loads', async () => {
    const visit = await open({width});
    await allDrawn(visit);
    await painted(visit);
    expect(await visit.layoutShift()).toBe(0);
  });

  test('moves nothing when the data comes late', async () => {
    const {promise: gate, release} = makeGate();
    const visit = await open({width, dataAfter: gate});
    await painted(visit);
    release();
    await allDrawn(visit);
    await painted(visit);
    expect(await visit.layoutShift()).toBe(0);
  });
});

test('the explorer page works from below another folder', async () => {
  const visit = await open({path: `${SUBFOLDER}?round=2019-07`});
  await allDrawn(visit);
  await showsRound(visit.page, '2019-07');
  expect(visit.messages).toEqual([]);
  expect(visit.broken).toEqual([]);
});

describe('the meters of these tests', () => {
  test('notice a message, an error and another origin', async () => {
    const visit = await open();
    await visit.page.evaluate(() => {
      console.info('planted');
      queueMicrotask(() => {
        throw new Error('thrown');
      });
      return fetch('http://elsewhere.invalid/').catch(() => undefined);
    });
    expect(visit.messages).toContain('info: planted');
    expect(visit.messages).toContain('uncaught: thrown');
    expect(visit.messages.join('\n')).toContain('Content Security Policy');
  });

  test('notice what is moved', async () => {
    const visit = await open();
    await allDrawn(visit);
    await visit.page.evaluate(() => {
      const wedge = document.createElement('div');
      document.body.prepend(wedge);
      wedge.style.height = '200px';
    });
    await expect.poll(() => visit.layoutShift()).toBeGreaterThan(0);
  });
});

async function walkThrough({page}: Visit): Promise<void> {
  for (const round of ROUNDS) {
    await setOnAtlas(page, {round});
    await showsRound(page, round);
  }
  await setOnAtlas(page, {country: 'QAT'});
  await page.getByRole('heading', {name: 'Qatar'}).first().waitFor();
  await setOnAtlas(page, {view: 'table'});
  await page.getByRole('table').first().waitFor();
}

/** Two frames: what was asked for before has been laid out and painted. */
async function painted({page}: Visit): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

function makeGate(): {promise: Promise<void>; release: () => void} {
  let settle: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return {promise, release: () => settle?.()};
}
