import {DetailViewModel} from '../../model/view/detail-view-model';
import type {AtlasViewModel} from '../../model/view/view-model';
import {allMessagesFor} from '../shared/all-messages';

/** The details of a record in the language of an element, in a file that comes after the map. */
export function makeDetails(viewModel: AtlasViewModel, element: Element): DetailViewModel {
  return new DetailViewModel(viewModel, allMessagesFor(element));
}
