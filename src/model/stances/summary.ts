import {countStances, type Stances} from './stances';
import type {LetterFacts, Messages} from '../messages/core';
import type {SentencePart} from '../messages/sentence';
import type {OtherStance, Position, Round} from '../types';

/**
 * Returns one neutral sentence on a round, in parts: how many countries signed each letter, and
 * which list is not known. It serves as heading, as description of the figure and as
 * announcement. That a side has no letter is a remark of its own.
 */
export function summarise(
  round: Round,
  roundName: string,
  stances: Stances,
  positions: readonly Position[],
  {summary}: Messages,
): readonly SentencePart[] {
  const counts = countStances(stances);
  const count = (stance: OtherStance) => counts.get(stance) ?? 0;
  const letters = positions.map(({id, short, letter: name}): LetterFacts => {
    const letter = round.letters.find(({position}) => position === id);
    return {
      position: id,
      short,
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
