import {describe, expect, test} from 'vitest';
import {altText} from '../../../src/model/share/alt-text';
import {all} from '../../support/fixtures/image-sample';

function textOf(name: string): string {
  const {dataset, view, messages} = all.get(name)!;
  return altText(dataset, view, messages);
}

describe('the alt text', () => {
  test('of a round tells what is mapped and how many states each class has', () => {
    expect(textOf('2019-07')).toBe(
      'World map. Joint letters on Xinjiang at the United Nations, July 2019. Each of 195 countries ' +
        'is coloured by the joint letter it signed. Signed the critical letter: 22; ' +
        'Signed the supporting letter: 50; Signed, then withdrew: 1; ' +
        'Signed neither letter: 122. The accompanying table lists every country.',
    );
  });

  test('of March 2021 tells what is not known', () => {
    expect(textOf('2021-03')).toContain(
      'Signed the supporting letter: 1 (64 announced, list not published); ' +
        'Not known: 194. No critical letter found. ' +
        '8 spoke alone, not signatures.',
    );
  });

  test('of a pair tells what changed', () => {
    expect(textOf('2019-07-vs-2020-10')).toContain(
      'July 2019 to October 2020. Each of 195 countries is coloured by what changed between the ' +
        'two rounds. Joined the critical letter: 17; Left the critical letter: 0; ' +
        'Joined the supporting letter: 11; Left the supporting letter: 16;',
    );
  });

  test('of a pair with an unknown side says so', () => {
    expect(textOf('2020-10-vs-2021-03')).toContain(
      'March 2021: No critical letter found. ' +
        'March 2021: List of the supporting letter not published.',
    );
  });
});
