/** A file of its own: a page that has read the record whole does not ask for it again. */
import {beforeAll, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {answerFetches, drawn, readyAtlas} from '../../support/browser/atlas-harness';
import {reduceMotion} from '../../support/browser/helpers';

beforeAll(reduceMotion);

test('a comparison that cannot be had is told to be missing, and comes by “Try again”', async () => {
  let isThere = false;
  answerFetches(({pathname}) =>
    pathname.endsWith('/atlas.json') && !isThere ? new Response('', {status: 503}) : undefined,
  );
  const atlas = await readyAtlas({round: '2019-07', versus: '2020-10'});
  expect(atlas.shownVersus).toBeUndefined();
  const alert = page.getByRole('alert').filter({hasText: 'comparison'});
  await expect.element(alert).toHaveTextContent('Couldn’t load the comparison.');
  await userEvent.click(alert.getByRole('button', {name: 'Try again'}));
  await drawn(atlas);
  await expect.element(alert).toBeVisible();
  isThere = true;
  await userEvent.click(alert.getByRole('button', {name: 'Try again'}));
  await vi.waitFor(() => expect(atlas.shownVersus).toBe('2020-10'));
  await expect.element(alert).not.toBeInTheDocument();
});
