/** Whose act an act is. */
import type {Act, ActScope, Organization, OrganKind} from './types';

/** Organs by which a country acts. What one of them says need not be the position of another. */
const ORGANS_OF_COUNTRY: readonly OrganKind[] = ['government', 'parliament', 'court'];

/**
 * Returns under whose name an act is filed. A country or a place makes it an act of scope `state`,
 * whichever organ acted; an organization gives its own scope; persons are civil.
 */
export function scopeOf(
  {countries, others, organization}: Pick<Act, 'countries' | 'others' | 'organization'>,
  organizations: ReadonlyMap<string, Pick<Organization, 'scope'>>,
): ActScope {
  if (countries.length > 0 || others.length > 0) return 'state';
  return (organization !== null && organizations.get(organization)?.scope) || 'civil';
}

/**
 * True for an act of an organ of the country itself: not of members of a parliament in their own
 * names, of an opposition, or of a part of the country. Those never count for the country.
 */
export function isActOfCountry({countries, others, organKind}: Act): boolean {
  return countries.length + others.length > 0 && ORGANS_OF_COUNTRY.includes(organKind);
}

/** Returns the kind of organ that an organization is. */
export function organKindOf({type, scope}: Pick<Organization, 'type' | 'scope'>): OrganKind {
  if (type === 'company') return 'company';
  if (scope === 'civil') return 'civil';
  if (type === 'parliament') return 'parliament';
  return type === 'tribunal' ? 'court' : 'intergovernmental';
}
