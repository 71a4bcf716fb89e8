const warned = new WeakMap<Element, Set<string>>();

/** An attribute's value if it is one of those allowed; else the default, as native elements do. */
export function oneOf<T extends string>(
  value: string | undefined | null,
  allowed: readonly T[],
  fallback: T,
): T {
  return allowed.find((option) => option === value) ?? fallback;
}

/** Says once in the console that an attribute's value is unknown, and what would be known. */
export function warnOnce(
  element: Element,
  attribute: string,
  value: string | undefined | null,
  allowed: readonly string[],
): void {
  if (!value || allowed.includes(value)) return;
  const said = warned.get(element) ?? new Set();
  const key = `${attribute}=${value}`;
  if (said.has(key)) return;
  warned.set(element, said.add(key));
  const choice = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')} …` : allowed.join(', ');
  console.warn(
    `<${element.localName}> ${attribute}="${value}" is unknown; showing the default. Use one of: ${choice}.`,
  );
}
