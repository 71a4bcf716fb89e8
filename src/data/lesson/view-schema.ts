import {PAIR_VIEWS, type StepShow} from '../../model/lesson/lesson';
import type {Choices} from '../../model/lesson/choices';
import type {LessonProblemMessages} from '../../model/messages/lesson-problems';
import type {Dataset} from '../../model/types';
import {roundReader, stateReader} from './references';
import {choiceOf, group, listed} from './readers';
import type {Findings, Reader} from '../json/readers';

type Words = LessonProblemMessages;

/** What the atlas shows at a step. */
export function showReader(dataset: Dataset, choices: Choices, words: Words): Reader<StepShow> {
  const round = roundReader(dataset, choices, words);
  const read = group(
    words,
    {round},
    {
      versus: round,
      view: choiceOf(choices.view, words.oneOf, words),
      filter: anyText,
      region: choiceOf(choices.region, words.oneOf, words),
      country: stateReader(dataset, words),
      borders: choiceOf(choices.borders, words.oneOf, words),
    },
  );
  return (value, field, findings) => {
    const show = read(value, field, findings);
    const {round: first, versus, view} = show;
    if (versus && versus === first) findings.add(`${field}.versus`, versus, words.sameRound);
    if (view && PAIR_VIEWS.includes(view) && versus === undefined) {
      const name = choices.view.find(({id}) => id === view)?.name ?? view;
      findings.add(`${field}.view`, view, words.needsVersus(name));
    }
    checkFilter(show, `${field}.filter`, choices, words, findings);
    return show;
  };
}

/** Which classes there are depends on whether two rounds are compared. */
function checkFilter(
  {filter, versus}: StepShow,
  field: string,
  choices: Choices,
  words: Words,
  findings: Findings,
): void {
  if (filter === undefined) return;
  const isPair = versus !== undefined;
  const known = isPair ? choices.pairFilter : choices.filter;
  if (known.some(({id}) => id === filter)) return;
  const isOfPair = !isPair && choices.pairFilter.some(({id}) => id === filter);
  const one = isOfPair ? words.filterNeedsVersus : words.filter;
  findings.add(field, filter, (isPair ? words.comparisonFilter : one)(listed(known, words)));
}

/** What is no text is no class either: it is told with the classes that there are. */
const anyText: Reader<string> = (value) =>
  typeof value === 'string' ? value : JSON.stringify(value);
