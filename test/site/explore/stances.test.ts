import {describe, expect, test} from 'vitest';
import {
  allDrawn,
  ROUNDS,
  setOnAtlas,
  showsRound,
  stancesByEvidence,
  stancesOnMap,
} from '../../support/site/explorer';
import {useBrowser} from '../../support/site/open-page';

const open = useBrowser();

/** The golden numbers, counted by hand from the letters. */
const COUNTS = [
  ['2019-07', {condemn: 22, support: 50, withdrawn: 1, none: 122}],
  ['2019-10', {condemn: 23, support: 54, none: 118}],
  ['2020-10', {condemn: 39, support: 45, none: 111}],
  ['2021-03', {support: 1, unknown: 194}],
] as const;

describe('the map of the explorer page', () => {
  test('draws each of the 195 states exactly once, at the latest round with whole lists', async () => {
    const visit = await open();
    await allDrawn(visit);
    expect(Object.keys(await stancesOnMap(visit.page))).toHaveLength(195);
    await showsRound(visit.page, '2020-10');
  });

  test('shows each round state by state as the evidence has it', async () => {
    const visit = await open();
    await allDrawn(visit);
    for (const round of ROUNDS) {
      await setOnAtlas(visit.page, {round});
      await showsRound(visit.page, round);
    }
  });

  test.each(ROUNDS)('shows %s when the address asks for it', async (round) => {
    const visit = await open({path: `?round=${round}`});
    await allDrawn(visit);
    await showsRound(visit.page, round);
  });

  test('follows the slider’s keys through all rounds and back', async () => {
    const visit = await open();
    await allDrawn(visit);
    const slider = visit.page.getByRole('slider');
    await slider.press('Home');
    for (const [place, round] of ROUNDS.entries()) {
      if (place > 0) await slider.press('ArrowRight');
      await showsRound(visit.page, round);
    }
    await slider.press('ArrowLeft');
    await showsRound(visit.page, '2020-10');
    await slider.press('End');
    await showsRound(visit.page, '2021-03');
  });
});

describe('the evidence that the map is held against', () => {
  test.each(COUNTS)('has the golden numbers of %s', (round, counts) => {
    const codes = Array.from({length: 195}, (_, index) => `#${index}`);
    const named = stancesByEvidence(round, []);
    const rest = codes.slice(Object.keys(named).length);
    expect(tally(Object.values(stancesByEvidence(round, rest)))).toEqual(counts);
  });

  test('has Qatar withdrawn in July 2019 and Cuba alone named in March 2021', () => {
    expect(stancesByEvidence('2019-07', [])['QAT']).toBe('withdrawn');
    expect(stancesByEvidence('2021-03', [])).toEqual({CUB: 'support'});
  });
});

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
