/** Answers the quiz from the evidence: what is asked is read from the page, as a pupil reads it. */
import countries from '../../../data/countries.json';
import dataset from '../../../data/record.json';
import evidence from '../../evidence/letters.json';
import {ROUNDS, stancesByEvidence} from './explorer';

/** What is right and what is wrong: labels of choices, or codes of states. */
export interface Solution {
  isRight(answer: string): boolean;
  /** Neither right nor wrong by the record. */
  isOpen(answer: string): boolean;
}

export const CODES: readonly string[] = countries.countries.map(({code}) => code);

const MONTH = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const ROUND_OF = new Map(ROUNDS.map((id) => [MONTH.format(new Date(`${id}-01`)), id]));
const SIDE_OF = new Map(dataset.positions.map(({id, letter}) => [letter, id]));

/** The code of a state by the name that the page shows. */
export function codeOf(name: string): string {
  const found = countries.countries.find((country) => country.name === name);
  if (!found) throw new Error(`No state is called ${name}`);
  return found.code;
}

const LETTER = String.raw`the (\w+ letter) of (\w+ \d{4})`;

/** Each kind of question by its words, and how the evidence answers it. */
const KINDS: readonly (readonly [RegExp, (...words: string[]) => Solution])[] = [
  [/^What did (.+) do in (\w+ \d{4})\?$/, solveStance],
  [new RegExp(`^How many countries signed ${LETTER}\\?$`), solveCount],
  [
    /^Which of these countries (joined|left) the (\w+ letter) between (\w+ \d{4}) and (\w+ \d{4})\?$/,
    solveMove,
  ],
  [new RegExp(`^Find a country that signed ${LETTER}\\.$`), solveFind],
  [/^Find a country that signed neither letter of (\w+ \d{4})\.$/, solveFindNone],
  [/^Point to (.+)\.$/, (name) => closed((code) => code === codeOf(name))],
];

/** What the evidence says to a question. */
export function solve(prompt: string): Solution {
  for (const [words, solution] of KINDS) {
    const found = words.exec(prompt);
    if (found) return solution(...found.slice(1));
  }
  throw new Error(`No pupil has learnt to answer: ${prompt}`);
}

function solveStance(name: string, month: string): Solution {
  const round = roundOf(month);
  const code = codeOf(name);
  return closed((label) => {
    const letter = /^Signed the (\w+ letter)$/.exec(label)?.[1];
    if (letter) return namesOn(round, letter).has(code);
    return stancesByEvidence(round, [code])[code] === 'none';
  });
}

function solveCount(letter: string, month: string): Solution {
  return closed((label) => Number(label) === namesOn(roundOf(month), letter).size);
}

function solveMove(way: string, letter: string, from: string, to: string): Solution {
  const [before, after] = [namesOn(roundOf(from), letter), namesOn(roundOf(to), letter)];
  const hasMoved = way === 'joined' ? [false, true] : [true, false];
  return closed((name) => {
    const code = codeOf(name);
    return before.has(code) === hasMoved[0] && after.has(code) === hasMoved[1];
  });
}

function solveFind(letter: string, month: string): Solution {
  const names = namesOn(roundOf(month), letter);
  return {isRight: (code) => names.has(code), isOpen: withdrawnIn(roundOf(month))};
}

function solveFindNone(month: string): Solution {
  const stances = stancesByEvidence(roundOf(month), CODES);
  return {isRight: (code) => stances[code] === 'none', isOpen: withdrawnIn(roundOf(month))};
}

function closed(isRight: (answer: string) => boolean): Solution {
  return {isRight, isOpen: () => false};
}

function withdrawnIn(round: string) {
  const stances = stancesByEvidence(round, CODES);
  return (code: string) => stances[code] === 'withdrawn';
}

function roundOf(month: string): string {
  const round = ROUND_OF.get(month);
  if (!round) throw new Error(`No round of ${month}`);
  return round;
}

function namesOn(round: string, letter: string): ReadonlySet<string> {
  const side = SIDE_OF.get(letter);
  const found = evidence.statements.find(
    ({date, position}) => date.startsWith(round) && position === side,
  );
  if (!found) throw new Error(`No ${letter} of ${round}`);
  return new Set(found.signatories);
}
