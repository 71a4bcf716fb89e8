import {expect, test} from 'vitest';
import {allDrawn, showsRound} from '../support/site/explorer';
import {useBrowser, type Visit} from '../support/site/open-page';

const open = useBrowser();

test.each([
  ['plain HTML', 'plain/', '2019-07'],
  ['a strict policy with Trusted Types', 'strict-policy/', '2019-10'],
  ['React', 'react/dist/', '2019-07'],
  ['Vue', 'vue/dist/', '2019-07'],
  ['the script loaded four times in three forms', 'twice/', '2019-07'],
])('in %s the map shows the round asked for, country by country', async (_name, path, round) => {
  const visit = await open({path});
  await allDrawn(visit);
  await showsRound(visit.page, round);
  isQuiet(visit);
});

test.each(['react', 'vue'])('%s and the map follow each other', async (name) => {
  const visit = await open({path: `${name}/dist/`});
  await allDrawn(visit);
  await visit.page.getByRole('button', {name: 'Show October 2020'}).click();
  await showsRound(visit.page, '2020-10');
  await visit.page.getByRole('slider').press('Home');
  await showsRound(visit.page, '2019-07');
  expect(await visit.page.locator('#chosen').innerText()).toBe('Round: 2019-07');
  isQuiet(visit);
});

test('the strict example is served under the policy that it tells of', async () => {
  const visit = await open({path: 'strict-policy/'});
  await allDrawn(visit);
  const refusal = await visit.page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>text without a policy</p>';
      return 'accepted';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refusal).toBe('TypeError');
});

test('a page that loads the script four times has one registration of each element', async () => {
  const visit = await open({path: 'twice/'});
  await allDrawn(visit);
  const isOne = await visit.page.evaluate(() => {
    const atlas = document.querySelector('stance-atlas');
    return atlas?.constructor === customElements.get('stance-atlas');
  });
  expect(isOne).toBe(true);
});

test('with scripts blocked, what the author wrote stands there', async () => {
  const visit = await open({path: 'plain/', scripts: false});
  const text = visit.page.getByText('This map shows which countries signed');
  expect(await text.isVisible()).toBe(true);
});

function isQuiet({messages, strangers, broken}: Visit): void {
  expect(messages).toEqual([]);
  expect(strangers).toEqual([]);
  expect(broken).toEqual([]);
}
