import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Country, CountryCode, Dataset, RoundId} from '../../model/types';
import {add, listed} from './readers';
import {nearestStates} from './suggest-country';
import type {Reader} from '../json/readers';

type Words = LessonProblemMessages;

/** A round of the record; empty text stands for one that is not there. */
export function roundReader(
  {knownRounds}: Dataset,
  {round: rounds}: Choices,
  words: Words,
): Reader<RoundId> {
  const known = listed(rounds, words);
  return (value, field, findings) => {
    if (typeof value === 'string' && rounds.some(({id}) => id === value)) return value;
    const unmapped = knownRounds.find(({id}) => id === value);
    const todo = unmapped ? words.unmapped(unmapped.label, known) : words.round(known);
    add(findings, field, value, todo, words);
    return '';
  };
}

/** A state of the record by its code; a problem names the states that may have been meant. */
export function stateReader({countries}: Dataset, words: Words): Reader<CountryCode> {
  const nameOf = ({code, name}: Country) => words.choice(code, name);
  return (value, field, findings) => {
    if (typeof value === 'string' && countries.some(({code}) => code === value)) return value;
    const nearest =
      typeof value === 'string' ? nearestStates(value, countries, words.locale).map(nameOf) : [];
    const example = countries.slice(0, 1).map(nameOf).join('');
    const meant = nearest.length > 0 && words.countryMeant(words.either(nearest));
    add(findings, field, value, meant || words.country(example), words);
    return '';
  };
}
