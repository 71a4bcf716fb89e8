import {describeLetter} from '../description/letter';
import {isNamed} from './stances';
import type {CountryCode, Letter, Round, SourceId} from '../types';

/** What one letter says of one state. */
export type EvidenceVerdict = 'named' | 'not-named' | 'withdrew' | 'not-known';

/** One letter as evidence on one state, with the sources to check it by. */
export interface Evidence {
  readonly letter: Letter;
  readonly says: EvidenceVerdict;
  readonly sources: readonly SourceId[];
}

/** What every letter of a round says of a state; a side without a letter says nothing. */
export function evidenceOn(code: CountryCode, round: Round): readonly Evidence[] {
  return round.letters.map((letter) => ({
    letter,
    says: verdictOf(code, letter, round),
    sources: letterSources([letter], code),
  }));
}

/** The sources of letters and, for a state, of what is remarked on it; each once, the best first. */
export function letterSources(letters: readonly Letter[], code?: CountryCode): readonly SourceId[] {
  const ids = letters.flatMap((letter) => {
    const {sources, remarks} = describeLetter(letter);
    const own = remarks.filter(({country}) => country === code);
    return [...sources, ...own.flatMap((remark) => remark.sources)];
  });
  return [...new Set(ids)];
}

function verdictOf(code: CountryCode, letter: Letter, round: Round): EvidenceVerdict {
  const named = isNamed(round, letter.position, code);
  if (named) return 'named';
  if (letter.withdrew.some(({country}) => country === code)) return 'withdrew';
  return named === undefined ? 'not-known' : 'not-named';
}
