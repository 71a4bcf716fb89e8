import {describe, expect, test} from 'vitest';
import {DrawnGroups} from '../../../src/elements/acts/drawn-groups';

const groups = (keys: string) => [...keys].map((key) => ({key, heading: key, acts: []}));

/** `a b- c`: what is in the document, with what has left the list marked. */
function shown(drawn: ReturnType<DrawnGroups['draw']>): string {
  return drawn.map(({group, isLeft}) => group.key + (isLeft ? '-' : '')).join(' ');
}

describe('groups that a filter leaves out', () => {
  test('stay where they are, out of sight', () => {
    const drawn = new DrawnGroups();
    expect(shown(drawn.draw(groups('abcde')))).toBe('a b c d e');
    expect(shown(drawn.draw(groups('bd')))).toBe('a- b c- d e-');
    expect(drawn.hasLeft).toBe(true);
  });

  test('go some at a time, the last first', () => {
    const drawn = new DrawnGroups();
    drawn.draw(groups('abcde'));
    drawn.draw(groups('b'));
    drawn.drop();
    expect(shown(drawn.draw(groups('b')))).toBe('a- b c-');
    drawn.drop();
    expect(shown(drawn.draw(groups('b')))).toBe('b');
    expect(drawn.hasLeft).toBe(false);
  });

  test('come back to their places', () => {
    const drawn = new DrawnGroups();
    drawn.draw(groups('abcde'));
    drawn.draw(groups('c'));
    expect(shown(drawn.draw(groups('acd')))).toBe('a b- c d e-');
  });

  test('of another order stand after those of the new one', () => {
    const drawn = new DrawnGroups();
    drawn.draw(groups('abc'));
    expect(shown(drawn.draw(groups('xy')))).toBe('x y a- b- c-');
    expect(shown(drawn.draw(groups('xyz')))).toBe('x y z a- b- c-');
  });

  test('go at once where all is replaced, as on paper', () => {
    const drawn = new DrawnGroups();
    drawn.draw(groups('abc'));
    expect(shown(drawn.replace(groups('b')))).toBe('b');
    expect(drawn.hasLeft).toBe(false);
  });
});

test('no group stands twice, whatever comes after what', () => {
  const drawn = new DrawnGroups();
  for (const keys of ['abcdef', 'bdf', 'ace', 'f', 'fa', 'abcdef', 'x', 'abx', 'b']) {
    const all = drawn.draw(groups(keys)).map(({group}) => group.key);
    expect(new Set(all).size, keys).toBe(all.length);
    const wanted = drawn.draw(groups(keys)).filter(({isLeft}) => !isLeft);
    expect(wanted.map(({group}) => group.key).join('')).toBe(keys);
  }
});
