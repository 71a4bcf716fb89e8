/** An attribute's value if it is one of those allowed; else the default, as native elements do. */
export function oneOf<T extends string>(
  value: string | undefined | null,
  allowed: readonly T[],
  fallback: T,
): T {
  return allowed.find((option) => option === value) ?? fallback;
}
