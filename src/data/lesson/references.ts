import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Country, CountryCode, Dataset, RoundId} from '../../model/types';
import {reportProblem, formatChoices} from './readers';
import {suggestCountries} from './suggest-country';
import type {Parser} from '../json/readers';

type Words = LessonProblemMessages;

/** A round of the record; empty text stands for one that is not there. */
export function roundReader(
  {unmappedRounds}: Dataset,
  {round: rounds}: Choices,
  words: Words,
): Parser<RoundId> {
  const known = formatChoices(rounds, words);
  return (value, field, problems) => {
    if (typeof value === 'string' && rounds.some(({id}) => id === value)) return value;
    const unmapped = unmappedRounds.find(({id}) => id === value);
    const todo = unmapped ? words.unmapped(unmapped.label, known) : words.round(known);
    reportProblem(problems, field, value, todo, words);
    return '';
  };
}

/** A state of the record by its code; a problem names the states that may have been meant. */
export function countryReader({countries}: Dataset, words: Words): Parser<CountryCode> {
  const nameOf = ({code, name}: Country) => words.choice(code, name);
  return (value, field, problems) => {
    if (typeof value === 'string' && countries.some(({code}) => code === value)) return value;
    const nearest =
      typeof value === 'string' ? suggestCountries(value, countries, words.locale).map(nameOf) : [];
    const example = countries.slice(0, 1).map(nameOf).join('');
    const meant = nearest.length > 0 && words.countryMeant(words.either(nearest));
    reportProblem(problems, field, value, meant || words.country(example), words);
    return '';
  };
}
