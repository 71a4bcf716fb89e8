import {afterEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {englishActivities} from '../../../src/model/messages/activities';
import type {StepQuestion} from '../../../src/model/lesson/lesson';
import type {Activity, ActivityContext} from '../../../src/pages/activities/activity';
import {mountGuess} from '../../../src/pages/activities/guess';
import {mountQuiz} from '../../../src/pages/activities/quiz';
import '../../../src/define';
import {loadDataset} from '../../../src/data/dataset/load';

let activity: Activity | undefined;
/** What the activities of a test keep. */
let kept: unknown;

afterEach(() => {
  activity?.destroy();
  kept = undefined;
  document.body.replaceChildren();
});

test('the guessing game uses one “next” to reveal, and leaves the second to the lesson', async () => {
  const said: string[] = [];
  const context = await contextOf(
    {kind: 'guess', text: 'Guess!', round: '2019-10', guess: 'countries', countries: ['CUB']},
    said,
  );
  activity = mountGuess(hostElement(), context);
  await expect.element(page.getByRole('heading', {name: 'Guess!'})).toBeVisible();
  expect([activity.back(), activity.next(), activity.next()]).toEqual([false, true, false]);
  await expect.element(page.getByRole('heading', {name: 'Answer: October 2019'})).toBeVisible();
  expect(said.at(-1)).toMatch(/^Answer: October 2019\. In October 2019, 23 countries signed/);
  expect([activity.back(), activity.back()]).toEqual([true, false]);
  await expect.element(page.getByRole('heading', {name: 'Guess!'})).toBeVisible();
});

test('only the states of the question can be guessed', async () => {
  const said: string[] = [];
  const context = await contextOf(
    {
      kind: 'guess',
      text: 'Guess!',
      round: '2019-10',
      guess: 'countries',
      countries: ['CUB', 'FRA'],
    },
    said,
  );
  activity = mountGuess(hostElement(), context);
  const list = page.getByRole('combobox', {name: 'Country'});
  await expect.element(list).toBeVisible();
  const options = [...(list.element() as HTMLSelectElement).options].map(({value}) => value);
  expect(options).toEqual(['', 'CUB', 'FRA']);
  await page.getByRole('option', {name: 'Brazil: Hidden'}).click();
  await expect.poll(() => said).toEqual(['Brazil is not part of this question.']);
  expect((list.element() as HTMLSelectElement).value).toBe('');
});

test('the quiz uses two “next” a question, and leaves the one after its end to the lesson', async () => {
  const context = await contextOf({kind: 'quiz', text: 'Quiz', seed: 'a', count: 2}, []);
  activity = mountQuiz(hostElement(), context);
  const used = Array.from({length: 5}, () => activity?.next());
  expect(used).toEqual([true, true, true, true, false]);
  await expect.element(page.getByRole('heading', {name: 'Results: 0 of 0 right'})).toBeVisible();
  expect(Array.from({length: 3}, () => activity?.back())).toEqual([true, true, false]);
});

test('the atlas tells nothing as long as the activity lasts, and all of it after', async () => {
  const atlas = document.createElement('stance-atlas');
  atlas.loading = 'eager';
  document.body.append(atlas);
  const countries = () => atlas.shadowRoot?.querySelector('stance-map')?.shadowRoot;
  await expect.poll(() => countries()?.querySelectorAll('[data-country]').length).toBe(195);
  const context = await contextOf({kind: 'quiz', text: 'Quiz', seed: 'a', count: 2}, []);
  activity = mountQuiz(hostElement(), {...context, atlas});
  await atlas.updateComplete;
  expect(atlas.shadowRoot?.textContent.trim()).toBe('');
  expect(atlas.shadowRoot?.querySelector('stance-map, stance-legend')).toBeNull();
  expect(atlas.hidden).toBe(true);
  activity.destroy();
  activity = undefined;
  await expect.poll(() => countries()?.querySelectorAll('[data-country]').length).toBe(195);
  expect(atlas.hidden).toBe(false);
  expect(document.querySelector('stance-quiz')).toBeNull();
});

async function contextOf(question: StepQuestion, said: string[]): Promise<ActivityContext> {
  const show = {round: '2020-10'};
  const step = {id: 'a', heading: 'A', text: 'A.', show, question, notes: [], minutes: 1};
  const dataset = await loadDataset(new URL('/atlas.json', location.href).href);
  const store = {read: () => kept, write: (play: unknown) => void (kept = play)};
  return {
    dataset,
    step,
    store,
    messages: englishActivities,
    announce: (text) => void said.push(text),
  };
}

function hostElement(): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  return host;
}
