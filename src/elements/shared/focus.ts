/** The element that has the focus, also within shadow roots; none where it is on the page's body. */
export function deepActiveElement(): HTMLElement | SVGElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && active !== document.body ? (active as HTMLElement | SVGElement) : undefined;
}
