import type {PictureMessages} from '../messages/images';
import type {PairView} from '../view/comparison-view';
import type {RoundView} from '../view/view-model';
import type {Dataset} from '../types';

/**
 * One neutral paragraph on a map, for those who cannot see it: what is mapped, how many states
 * each class has, and what is not known. The names are left to the table.
 */
export function altText(
  {title}: Pick<Dataset, 'title'>,
  view: RoundView | PairView,
  messages: PictureMessages,
): string {
  const {altText: words, legend} = messages;
  const isPair = 'shifts' in view;
  const begin = isPair
    ? words.pair(title, view.caption, view.shifts.size)
    : words.round(title, view.caption, view.stances.size);
  const counts = (isPair ? view.legend : view.classes).map(({label, count, note}) => {
    const line = words.count(label, count);
    return note ? words.noted(line, note) : line;
  });
  const alone = isPair || !view.alone.size ? [] : [legend.alone(view.alone.size)];
  const rest = [...view.missing, ...alone].map(words.sentence);
  return [begin, words.list(counts), ...rest, words.table].join(' ');
}
