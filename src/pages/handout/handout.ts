/** The handout: what is on paper is in the page; the address says what of it, and so do its boxes. */

const LESSONS = 'lesson';
const ACTS = 'acts';
const NONE = 'none';

const actBoxes = [...document.querySelectorAll<HTMLInputElement>('input[name="acts"]')];
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="lesson"]')];

/** Ticks what the address asks for: `?lesson=who-signed-what&acts=2019-07&answers&facts=no&grey`. */
function readUrl(): void {
  const asked = new URLSearchParams(location.search);
  const lessons = asked.getAll(LESSONS);
  const isKnown = [NONE, ...boxes.map(({value}) => value)].some((id) => lessons.includes(id));
  for (const box of boxes) box.checked = !isKnown || lessons.includes(box.value);
  for (const box of actBoxes) box.checked = asked.getAll(ACTS).includes(box.value);
  control(asked.has('answers') ? 'answers' : 'questions').checked = true;
  control('facts').checked = asked.get('facts') !== 'no';
  control('grey').checked = asked.has('grey');
}

/** Writes what is ticked into the address, only where it differs from the default. */
function writeUrl(): void {
  const chosen = boxes.filter(({checked}) => checked).map(({value}) => value);
  const named = chosen.length > 0 ? chosen : [NONE];
  const parts = [
    ...(chosen.length < boxes.length ? named.map((id) => `${LESSONS}=${id}`) : []),
    ...actBoxes.filter(({checked}) => checked).map(({value}) => `${ACTS}=${value}`),
    ...(control('answers').checked ? ['answers'] : []),
    ...(control('facts').checked ? [] : ['facts=no']),
    ...(control('grey').checked ? ['grey'] : []),
  ];
  history.replaceState(null, '', location.pathname + (parts.length ? `?${parts.join('&')}` : ''));
}

function control(id: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`#${id}`)!;
}

readUrl();
addEventListener('popstate', readUrl);
document.addEventListener('change', writeUrl);
document.querySelector('#print')!.addEventListener('click', () => print());
void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates())
  .catch(() => undefined);
