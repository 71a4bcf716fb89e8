import {PAIR_VIEWS, type StepShow} from '../../model/lesson/lesson';
import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Dataset} from '../../model/types';
import {roundReader, countryReader} from './references';
import {choiceOf, fieldGroup, formatChoices} from './readers';
import type {ProblemCollector, Parser} from '../json/readers';

type Words = LessonProblemMessages;

/** What the atlas shows at a step. */
export function showReader(dataset: Dataset, choices: Choices, words: Words): Parser<StepShow> {
  const round = roundReader(dataset, choices, words);
  const read = fieldGroup(
    words,
    {round},
    {
      versus: round,
      view: choiceOf(choices.view, words.oneOf, words),
      filter: anyText,
      region: choiceOf(choices.region, words.oneOf, words),
      country: countryReader(dataset, words),
      borders: choiceOf(choices.borders, words.oneOf, words),
    },
  );
  return (value, field, problems) => {
    const show = read(value, field, problems);
    const {round: first, versus, view} = show;
    if (versus && versus === first) problems.add(`${field}.versus`, versus, words.sameRound);
    if (view && PAIR_VIEWS.includes(view) && versus === undefined) {
      const name = choices.view.find(({id}) => id === view)?.name ?? view;
      problems.add(`${field}.view`, view, words.needsVersus(name));
    }
    checkFilter(show, `${field}.filter`, choices, words, problems);
    return show;
  };
}

/** Which classes there are depends on whether two rounds are compared. */
function checkFilter(
  {filter, versus}: StepShow,
  field: string,
  choices: Choices,
  words: Words,
  problems: ProblemCollector,
): void {
  if (filter === undefined) return;
  const isComparison = versus !== undefined;
  const known = isComparison ? choices.pairFilter : choices.filter;
  if (known.some(({id}) => id === filter)) return;
  const isOfComparison = !isComparison && choices.pairFilter.some(({id}) => id === filter);
  const one = isOfComparison ? words.filterNeedsVersus : words.filter;
  problems.add(
    field,
    filter,
    (isComparison ? words.comparisonFilter : one)(formatChoices(known, words)),
  );
}

/** What is no text is no class either: it is told with the classes that there are. */
const anyText: Parser<string> = (value) =>
  typeof value === 'string' ? value : JSON.stringify(value);
