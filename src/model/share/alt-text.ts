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
  const isComparison = 'shifts' in view;
  const alone = isComparison ? 0 : view.individualSpeakers.size;
  return messages.altText({
    title,
    caption: view.caption,
    countries: (isComparison ? view.shifts : view.stances).size,
    isComparison,
    categories: isComparison ? view.legend : view.categories,
    notes: [...view.missing, ...(alone ? [messages.legend.alone(alone)] : [])],
  });
}
