import type {LitElement} from 'lit';
import {DetailViewModel} from '../../model/view/detail-view-model';
import type {AtlasViewModel} from '../../model/view/view-model';
import {allMessagesFor} from '../shared/all-messages';
import {loadGroups} from './groups-loader';
import {canLoad} from './inline-files';

/**
 * The details of a record in the language of an element, in a file that comes after the map.
 * Nothing waits for the groups that a filter can ask for: without them it has one list less.
 */
export function makeDetails(viewModel: AtlasViewModel, element: LitElement): DetailViewModel {
  const details = new DetailViewModel(viewModel, allMessagesFor(element));
  if (canLoad('groups.json')) details.requestGroups = () => void addGroups(details, element);
  return details;
}

async function addGroups(details: DetailViewModel, element: LitElement): Promise<void> {
  details.groups = await loadGroups('groups.json').catch(() => []);
  element.requestUpdate();
}
