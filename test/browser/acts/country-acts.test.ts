import {beforeAll, describe, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {atlasWithRail} from '../../support/browser/acts';
import {readyAtlas} from '../../support/browser/atlas-harness';
import {allIn, reduceMotion, textOf, violationsIn} from '../../support/browser/helpers';
import type {StanceCountryAct} from '../../../src/elements/acts/country-act';

beforeAll(async () => {
  await reduceMotion();
  await page.viewport(1300, 900);
});

/** What stands on the line of a country’s card: a round, or date and organ of an act. */
async function lineOf(country: string): Promise<string[]> {
  const {atlas} = await atlasWithRail(1200, {country});
  await expect.poll(() => actsIn(atlas).length).toBeGreaterThan(0);
  const [card] = allIn(atlas, 'stance-country');
  return allIn(card!, '.entries:not(.apart + *) > .entry').map((entry) => {
    const act = entry.querySelector<StanceCountryAct>('stance-country-act');
    return textOf(act ? allIn(act, 'h3')[0] : entry.querySelector('h3'));
  });
}

function actsIn(atlas: Element): StanceCountryAct[] {
  const [card] = allIn(atlas, 'stance-country');
  return card ? allIn<StanceCountryAct>(card, 'stance-country-act') : [];
}

test('the card of Canada has its acts between and after its rounds, in order', async () => {
  expect(await lineOf('CAN')).toEqual([
    'July 2019 Signed the critical letter',
    'October 2019 Signed the critical letter',
    'October 2020 Signed the critical letter',
    '21 October 2020 House of Commons Subcommittee on International Human Rights',
    '22 February 2021 House of Commons',
    'March 2021 Not known',
    '22 March 2021 Government',
    '11 April 2021 Global Affairs Canada',
    '29 June 2021 Senate',
    '8 December 2021 Prime Minister',
    expect.stringMatching(/^31 October 2022 .*UN General Assembly, Third Committee$/),
    '1 February 2023 House of Commons',
    expect.stringMatching(/^18 October 2023 .*UN General Assembly, Third Committee$/),
  ]);
});

test('an act of Canada says what it was, what became of it, and where to check it', async () => {
  const {atlas} = await atlasWithRail(1200, {country: 'CAN'});
  await expect.poll(() => actsIn(atlas).length).toBeGreaterThan(0);
  const acts = actsIn(atlas);
  const factsOf = (date: string) =>
    allIn(
      acts.find((act) => textOf(allIn(act, 'h3')[0]).startsWith(date))!,
      'p',
    )
      .map(textOf)
      .join(' ');
  expect(factsOf('22 February 2021')).toMatch(
    /Parliamentary motion · Critical · Parliament.*266 to 0/,
  );
  expect(factsOf('29 June 2021')).toContain('Rejected');
  expect(factsOf('22 March 2021')).toContain('Sanctions');
  expect(factsOf('8 December 2021')).toContain('Olympic boycott or absence');
  for (const act of acts) {
    expect(allIn(act, 'details summary').map(textOf)).toEqual(['Evidence']);
    expect(allIn(act, '.sources li').length).toBeGreaterThan(0);
  }
});

const ROUNDS = ['July 2019', 'October 2019', 'October 2020', 'March 2021'];

describe.each([
  ['QAT', ['ROUND', '18 July 2019 Permanent Representative in Geneva', 'ROUND', 'ROUND', 'ROUND']],
  [
    'LTU',
    [
      ...ROUNDS.map(() => 'ROUND'),
      '20 May 2021 Seimas',
      '3 December 2021 President',
      '31 October 2022 50 countries, UN General Assembly, Third Committee',
      '18 October 2023 51 countries, UN General Assembly, Third Committee',
    ],
  ],
  [
    'TUR',
    [
      '9 February 2019 Foreign Ministry spokesperson',
      '2 July 2019 President',
      'ROUND',
      'ROUND',
      'ROUND',
      '9 February 2021 Police in Ankara',
      'ROUND',
      'March 2021 Grand National Assembly',
      '13 July 2021 President',
      '31 October 2022 50 countries, UN General Assembly, Third Committee',
    ],
  ],
  [
    'PAK',
    [
      'ROUND',
      'ROUND',
      '16 January 2020 Prime Minister',
      'ROUND',
      'ROUND',
      '27 April 2021 Pakistan, State of Palestine and Syria, Ambassadors to China',
      '1 July 2021 Prime Minister',
    ],
  ],
] as const)('the card of %s', (country, expected) => {
  test('has its acts between its rounds, each with its organ', async () => {
    const line = await lineOf(country);
    const rounds = ROUNDS.values();
    const asExpected = expected.map((entry) =>
      entry === 'ROUND' ? expect.stringContaining(`${rounds.next().value!} `) : entry,
    );
    expect(line).toEqual(asExpected);
  });

  test('has a source for each', async () => {
    const {atlas} = await atlasWithRail(1200, {country});
    await expect.poll(() => actsIn(atlas).length).toBeGreaterThan(0);
    for (const act of actsIn(atlas)) expect(allIn(act, '.sources li').length).toBeGreaterThan(0);
  });
});

test('acts that are not the country’s own stand apart, with the kind of their organ', async () => {
  const {atlas} = await atlasWithRail(1200, {country: 'USA'});
  await expect.poll(() => actsIn(atlas).length).toBeGreaterThan(0);
  const [card] = allIn(atlas, 'stance-country');
  expect(textOf(allIn(card!, '.apart')[0])).toBe('Not acts of the country');
  const apart = allIn<StanceCountryAct>(card!, '.apart + .entries stance-country-act');
  expect(apart.length).toBeGreaterThan(0);
  for (const act of apart) expect(act.act!.ofCountry).toBe(false);
  expect(textOf(allIn(apart[0]!, '.facts')[0])).toContain('Members of parliament');
  const line = allIn<StanceCountryAct>(card!, '.entries:not(.apart + *) stance-country-act');
  for (const act of line) expect(act.act!.ofCountry).toBe(true);
});

test('a card with acts breaks no rule of accessibility', async () => {
  const {atlas} = await atlasWithRail(1200, {country: 'USA'});
  await expect.poll(() => actsIn(atlas).length).toBeGreaterThan(0);
  expect(await violationsIn(atlas)).toEqual([]);
});

test('without acts in the atlas the card has none', async () => {
  const atlas = await readyAtlas({country: 'CAN'});
  await expect.poll(() => allIn(atlas, 'stance-country').length).toBe(1);
  expect(actsIn(atlas)).toHaveLength(0);
});
