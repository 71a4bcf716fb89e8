/** The formats of the code as tabs: one panel at a time, and arrow keys go from tab to tab. */

/** Makes a list of tabs work, and calls back with the field of each panel that is opened. */
export function setUpTabs(list: HTMLElement, onChange: (field: string | undefined) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];

  const open = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panelOf(tab).hidden = !isChosen;
    }
    onChange(panelOf(chosen).querySelector('textarea')?.id);
  };

  for (const tab of tabs) tab.addEventListener('click', () => open(tab));
  list.addEventListener('keydown', (event) => {
    const place = tabs.indexOf(event.target as HTMLElement);
    const next = tabs.at(placeAfter(event.key, place, tabs.length, isRightToLeft(list)));
    if (place < 0 || !next || !MOVES.includes(event.key)) return;
    event.preventDefault();
    open(next);
    next.focus();
  });
}

const MOVES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** The place that a key leads to; from the last tab on to the first. */
function placeAfter(key: string, place: number, count: number, isMirrored: boolean): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isOnward = (key === 'ArrowRight') !== isMirrored;
  return (place + (isOnward ? 1 : count - 1)) % count;
}

function isRightToLeft(list: HTMLElement): boolean {
  return getComputedStyle(list).direction === 'rtl';
}

function panelOf(tab: HTMLElement): HTMLElement {
  return document.getElementById(tab.getAttribute('aria-controls')!)!;
}
