import {SCOPE_KEYS} from './scope-text';
import type {CountrySet} from './scope';
import type {Stance} from '../types';

/** A part of a scope that asks for nothing known. */
export interface ScopeProblem {
  /** `region`; of a part with an unknown name, `part`. */
  readonly part: string;
  readonly value: string;
  /** What could stand there. */
  readonly known: readonly string[];
}

/** What a scope can ask for. */
export interface ScopeChoices {
  readonly sets: readonly CountrySet[];
  /** Where the map can go, beside the regions of the record. */
  readonly regions: readonly string[];
  /** False while the groups are not there, and nobody can tell. */
  readonly areGroupsKnown: boolean;
  readonly positions: readonly Stance[];
}

/** The parts of a scope that are left out, because nobody knows what they mean. */
export function scopeProblems(scope: string, choices: ScopeChoices): readonly ScopeProblem[] {
  const {sets, regions, areGroupsKnown, positions} = choices;
  const ids = (isGroup: boolean) => [
    ...new Set(sets.filter(({kind}) => (kind === 'group') === isGroup).map(({id}) => id)),
  ];
  const values: Readonly<Record<string, readonly string[] | undefined>> = {
    region: [...new Set([...ids(false), ...regions])],
    group: areGroupsKnown ? ids(true) : undefined,
    changed: ['1'],
    position: positions,
  };
  return [...new URLSearchParams(scope)].flatMap(([part, value]) => {
    if (!isKnownPart(part)) return [{part: 'part', value: part, known: SCOPE_KEYS}];
    const known = values[part];
    return value && known && !known.includes(value) ? [{part, value, known}] : [];
  });
}

function isKnownPart(part: string): boolean {
  return (SCOPE_KEYS as readonly string[]).includes(part);
}
