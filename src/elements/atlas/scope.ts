import type {CountryCode} from '../../model/types';
import type {AtlasContext} from './context';

/** The countries that changed and are in scope, in the order of the steps through them. */
export function changedInScope({displayed, selection}: AtlasContext): readonly CountryCode[] {
  const {scope, filter} = selection;
  const changed = displayed.comparison?.changedCountries(filter) ?? [];
  return scope ? changed.filter((code) => scope.codes.has(code)) : changed;
}
