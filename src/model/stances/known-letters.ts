import type {Letter, UnmappedLetter, UnmappedRound} from '../types';

/** Letters of the rounds that are drawn, and the rounds that are known and not drawn. */
export interface KnownLetters {
  readonly letters: readonly Letter[];
  readonly unmappedRounds: readonly UnmappedRound[];
}

/**
 * Keeps a known letter known until it is entered. A round is drawn as soon as one of its letters
 * is entered; each other letter that is known of it then counts as a letter whose list is not
 * mapped, so that countries that are named nowhere are not known, and never “neither”.
 */
export function keepKnownLetters(
  letters: readonly Letter[],
  unmappedRounds: readonly UnmappedRound[],
): KnownLetters {
  const drawn = new Set(letters.map(({round}) => round));
  const entered = new Set(letters.map(sideOf));
  const known = unmappedRounds
    .filter(({id}) => drawn.has(id))
    .flatMap((round) => round.letters.map((letter) => letterOf(letter, round)))
    .filter((letter) => !entered.has(sideOf(letter)));
  return {
    letters: [...letters, ...known],
    unmappedRounds: unmappedRounds.filter(({id}) => !drawn.has(id)),
  };
}

function sideOf({round, position}: Letter): string {
  return `${round} ${position}`;
}

function letterOf(known: UnmappedLetter, {id: round, forum, note}: UnmappedRound): Letter {
  const {position, date, deliveredBy, announced, sources} = known;
  return {
    id: `${round}-${position}`,
    round,
    date,
    forum,
    form: 'statement',
    symbol: null,
    deliveredBy,
    position,
    announced,
    listStatus: 'unmapped',
    listNote: note,
    signatories: [],
    sources,
    disputedBy: [],
    withdrew: [],
    denied: [],
    discrepancies: [],
    reportedSignatories: [],
    individualStatements: [],
    notes: [],
  };
}
