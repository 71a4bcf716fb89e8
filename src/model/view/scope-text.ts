/** What a filter of countries is made of, as it stands in an address. */
export const SCOPE_KEYS = ['region', 'group', 'changed', 'name', 'position'] as const;

/** New parts of a scope; null asks for all. */
export type ScopeChanges = Readonly<
  Partial<Record<(typeof SCOPE_KEYS)[number], string | null | undefined>>
>;

/** A scope such as `region=africa&changed=1` with other parts; undefined if it asks for all. */
export function changeScope(
  scope: string | undefined,
  changes: ScopeChanges | null,
): string | undefined {
  if (!changes) return undefined;
  const parts = new URLSearchParams(scope);
  for (const [key, value] of Object.entries(changes)) {
    if (value) parts.set(key, value);
    else parts.delete(key);
  }
  return parts.toString() || undefined;
}
