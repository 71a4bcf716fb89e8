/** The rule once more, from the evidence: what guesses and quiz are held against. */
import data from '../../data/countries.json';
import evidence from '../evidence/letters.json';

export const CODES: readonly string[] = data.countries.map(({code}) => code);

export const ROUND_IDS = ['2019-07', '2019-10', '2020-10', '2021-03'] as const;
export const SIDES = ['condemn', 'support'] as const;

export type RoundName = (typeof ROUND_IDS)[number];
export type Side = (typeof SIDES)[number];

interface Statement {
  readonly id: string;
  readonly signatories: readonly string[];
  readonly listStatus: string;
  readonly announced: number;
  readonly sources: readonly string[];
  readonly withdrew?: readonly {readonly country: string}[];
}

const stances = new Map<string, string>();

const statements: readonly Statement[] = evidence.statements;

export function statementOf(round: string, side: string): Statement | undefined {
  return statements.find(({id}) => id === `${round}-${side}`);
}

/** Whether a statement names a state; undefined: nobody can tell. */
export function names(round: string, side: string, code: string): boolean | undefined {
  const statement = statementOf(round, side);
  if (!statement) return undefined;
  if (statement.signatories.includes(code)) return true;
  return statement.listStatus === 'complete' ? false : undefined;
}

export function withdrew(round: string, code: string): boolean {
  return SIDES.some((side) =>
    statementOf(round, side)?.withdrew?.some(({country}) => country === code),
  );
}

/** What the evidence says of a state: a side, `withdrawn`, `none` or `unknown`. */
export function stance(round: string, code: string): string {
  const key = `${round} ${code}`;
  const known = stances.get(key) ?? findStance(round, code);
  stances.set(key, known);
  return known;
}

function findStance(round: string, code: string): string {
  const side = SIDES.find((candidate) => names(round, candidate, code));
  if (side) return side;
  if (withdrew(round, code)) return 'withdrawn';
  const isHidden = SIDES.some((one) => statementOf(round, one)?.listStatus === 'unpublished');
  return isHidden ? 'unknown' : 'none';
}

/** The states that a statement names. */
export function named(round: string, side: string): readonly string[] {
  return statementOf(round, side)?.signatories ?? [];
}

/** The states that are on the later list and not on the earlier one. */
export function joined(side: string, from: string, to: string): readonly string[] {
  return named(to, side).filter((code) => !named(from, side).includes(code));
}

export function left(side: string, from: string, to: string): readonly string[] {
  return joined(side, to, from);
}

/** The states with one stance. */
export function withStance(round: string, known: string): readonly string[] {
  return CODES.filter((code) => stance(round, code) === known);
}
