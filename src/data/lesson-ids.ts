import type {LessonMessages} from '../model/messages-lesson';
import type {Country, CountryCode, Dataset, RoundId} from '../model/types';
import {nearestStates} from './nearest-state';
import {text, type Reader} from './shape';

type Words = LessonMessages['problems'];

/** A round of the record; empty text stands for one that is not there. */
export function roundReader({rounds, knownRounds}: Dataset, words: Words): Reader<RoundId> {
  const read = text();
  const known = rounds.map(({id}) => id).join(', ');
  return (value, field, findings) => {
    const id = read(value, field, findings);
    if (!id || rounds.some((round) => round.id === id)) return id;
    const unmapped = knownRounds.find((round) => round.id === id);
    findings.add(field, id, unmapped ? words.unmapped(unmapped.label, known) : words.round(known));
    return '';
  };
}

/** A state of the record by its code; a problem names the states that may have been meant. */
export function stateReader({countries}: Dataset, words: Words): Reader<CountryCode> {
  const read = text();
  return (value, field, findings) => {
    const code = read(value, field, findings);
    if (!code || countries.some((country) => country.code === code)) return code;
    const nearest = nearestStates(code, countries).map(nameOf);
    const example = countries.slice(0, 1).map(nameOf).join('');
    findings.add(
      field,
      code,
      nearest.length > 0 ? words.stateMeant(nearest.join(words.or)) : words.state(example),
    );
    return '';
  };
}

function nameOf({code, name}: Country): string {
  return `${code} (${name})`;
}
