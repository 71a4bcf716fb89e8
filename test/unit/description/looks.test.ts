import {expect, test} from 'vitest';
import {dotOf} from '../../../src/model/description/dots';
import {lookOf, stippledPositions} from '../../../src/model/description/look';

const positions = [
  {id: 'condemn'},
  {id: 'support'},
  {id: 'hidden', looksLike: null},
  {id: 'asked', looksLike: null},
  {id: 'guess-condemn', looksLike: 'condemn'},
  {id: 'guess-support', looksLike: 'support'},
];

test('a guess has the shape and the stipple of what was guessed; what is hidden has none', () => {
  const shapes = positions.map(({id}) => dotOf({stance: id}, positions).shape);
  expect(shapes).toEqual(['disc', 'square', 'disc', 'disc', 'disc', 'square']);
  expect(stippledPositions(positions)).toEqual(['support', 'guess-support']);
  expect(lookOf('guess-support', positions)).toBe(lookOf('support', positions));
});
