import {isComparisonView} from '../../model/description/view';
import {
  comparisonPatterns,
  ROUND_PATTERNS,
  stipplePatterns,
  type Pattern,
} from '../../model/description/patterns';
import {mix, type Colours} from './colours';
import type {ImageInput} from './input';
import type {Hatch} from './scene';
import {roundTo3} from '../../model/round';

/** The hatches that a map may use. They keep their size at every scale, as on the screen. */
export function imagePatterns(
  {view, positions}: Pick<ImageInput, 'view' | 'positions'>,
  colours: Colours,
  unit: number,
): readonly Hatch[] {
  const ofBoth = [...ROUND_PATTERNS, ...stipplePatterns(positions)];
  const patterns = isComparisonView(view) ? [...ofBoth, ...comparisonPatterns(positions)] : ofBoth;
  return patterns.map((pattern) => hatchOf(pattern, colours, roundTo3(unit)));
}

function hatchOf({id, size, d, line, ground}: Pattern, colours: Colours, scale: number): Hatch {
  const {colour, share, on} = line;
  const ink = valueOf(colour, colours);
  const isMixed = share !== undefined && on !== undefined;
  return {
    id,
    size,
    scale,
    line: isMixed ? mix(ink, valueOf(on, colours), share) : ink,
    d,
    ...(ground === undefined ? {} : {ground: valueOf(ground, colours)}),
    ...(share === undefined || isMixed ? {} : {lineOpacity: share}),
  };
}

function valueOf(colour: string, {ink, paper, of}: Colours): string {
  if (colour === 'ink') return ink;
  if (colour === 'black') return '#000000';
  return colour === 'paper' ? paper : of(colour);
}
