/** A warning that names all states would not be read. */
const MOST_NAMED = 12;

const warned = new WeakMap<Element, Set<string>>();

/** An attribute's value if it is one of those allowed; else the default, as native elements do. */
export function oneOf<T extends string>(
  value: string | undefined | null,
  allowed: readonly T[],
  fallback: T,
): T {
  return allowed.find((option) => option === value) ?? fallback;
}

/**
 * Says once in the console that an attribute's value is unknown, and what would be known. An
 * attribute whose values are not known yet is left for later.
 */
export function warnOnce(
  element: Element,
  allowed: Readonly<Record<string, readonly string[] | undefined>>,
): void {
  for (const [attribute, values] of Object.entries(allowed)) {
    const value = element.getAttribute(attribute);
    if (value && values && !values.includes(value)) warn(element, attribute, value, values);
  }
}

function warn(element: Element, attribute: string, value: string, known: readonly string[]) {
  const said = warned.get(element) ?? new Set();
  const key = `${attribute}=${value}`;
  if (said.has(key)) return;
  warned.set(element, said.add(key));
  const choice = known.slice(0, MOST_NAMED).join(', ') + (known.length > MOST_NAMED ? ' …' : '');
  console.warn(
    `<${element.localName}> ${attribute}="${value}" is unknown; showing the default. Use one of: ${choice}.`,
  );
}
