/** Registers an element once. A second copy of the script is harmless, and so is a server. */
export function register(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as Partial<typeof globalThis>).customElements;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
