import type {ImageMessages} from '../messages/images';
import type {ComparisonView} from '../view/comparison-view';
import type {RoundView} from '../view/view-model';
import type {Dataset} from '../types';

/**
 * One neutral paragraph on a map, for those who cannot see it: what is mapped, how many states
 * each class has, and what is not known. The names are left to the table.
 */
export function altText(
  {title}: Pick<Dataset, 'title'>,
  view: RoundView | ComparisonView,
  messages: ImageMessages,
): string {
  const {altText: words, legend} = messages;
  const isComparison = 'shifts' in view;
  const begin = isComparison
    ? words.pair(title, view.caption, view.shifts.size)
    : words.round(title, view.caption, view.stances.size);
  const counts = (isComparison ? view.legend : view.categories).map(({label, count, note}) => {
    const line = words.count(label, count);
    return note ? words.noted(line, note) : line;
  });
  const alone =
    isComparison || !view.individualSpeakers.size
      ? []
      : [legend.alone(view.individualSpeakers.size)];
  const rest = [...view.missing, ...alone].map(words.sentence);
  return [begin, words.list(counts), ...rest, words.table].join(' ');
}
