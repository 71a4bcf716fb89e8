import {countStances, type Stances} from './stances';
import type {LetterFacts, Messages} from '../messages/core';
import type {OtherStance, Position, Round} from '../types';

/**
 * Returns one neutral sentence on a round: how many countries signed each letter, which list was
 * not published, which side has no letter. It serves as heading, as description of the figure
 * and as announcement.
 */
export function summarise(
  round: Round,
  roundName: string,
  stances: Stances,
  positions: readonly Position[],
  {summary}: Messages,
): string {
  const counts = countStances(stances);
  const count = (stance: OtherStance) => counts.get(stance) ?? 0;
  const letters = positions.map(({id, letter: name}): LetterFacts => {
    const letter = round.letters.find(({position}) => position === id);
    return {
      letter: name,
      status: letter?.listStatus ?? 'missing',
      announced: letter?.announced ?? 0,
      signed: letter?.signatories.length ?? 0,
    };
  });
  return summary.round({
    month: roundName,
    letters,
    both: count('both'),
    withdrawn: count('withdrawn'),
    none: count('none'),
    unknown: count('unknown'),
  });
}
