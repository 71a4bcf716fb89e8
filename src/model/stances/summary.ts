import {countStances, type Stances} from './stances';
import type {Messages} from '../messages/core';
import type {Position, Round} from '../types';

/**
 * One neutral sentence on a round: how many states each side names, what was not published,
 * which side has no letter. Made from the record alone; it serves as heading, as description
 * of the figure and as announcement.
 */
export function summarise(
  round: Round,
  roundName: string,
  stances: Stances,
  positions: readonly Position[],
  {summary}: Messages,
): string {
  const counts = countStances(stances);
  const sides = positions.map(({id, letter: name}) => {
    const letter = round.letters.find(({position}) => position === id);
    if (!letter) return summary.missing(name);
    return letter.listStatus === 'unpublished'
      ? summary.unpublished(letter.announced, name)
      : summary.side(letter.signatories.length, name);
  });
  const rest = (['both', 'withdrawn', 'none', 'unknown'] as const).flatMap((stance) => {
    const count = counts.get(stance);
    return count ? [summary[stance](count)] : [];
  });
  return summary.round(roundName, [...sides, ...rest]);
}
