import {importAgain} from '../../data/import-again';
import {actMessagesFor, loadActs} from '../../elements/acts/load-acts';
import {loadBundledDataset} from '../../elements/loading/loader';
import {loadAllElements} from '../../elements/atlas/lazy-elements';
import {indexActs} from '../../model/acts/index-acts';
import {readLocation} from '../../model/lesson/location';
import {englishPresent} from '../../model/messages/present';
import {loadActivities} from './activity-slot';
import {register} from '../../elements/shared/register';
import {StanceStepActs} from './step-acts';
import {pageMessages} from '../shared/messages';

/** Shows what the window is for: a lesson for a class, or the notes of the one who leads it. */
export async function startPresentPage(): Promise<void> {
  const page = document.querySelector<HTMLElement>('#page')!;
  try {
    await start(page);
  } catch {
    fail(page);
    return;
  }
  // A class may lose the network after the page has come: fetch the rest while it is there.
  await Promise.all([loadAllElements(), loadActivities()]).catch(() => {});
}

async function start(page: HTMLElement): Promise<void> {
  const [record, acts] = await Promise.all([
    loadBundledDataset('atlas.json'),
    loadActs('acts.json'),
  ]);
  const {locale} = actMessagesFor(document.documentElement);
  const dataset = {...record, acts: indexActs(acts, record.countries, locale)};
  register('stance-step-acts', StanceStepActs);
  if (readLocation(location.search).isPresenterView) {
    const {PresenterView} = await importAgain(() => import('./presenter-view'));
    await new PresenterView(page, dataset).start();
  } else {
    const {AudienceView} = await importAgain(() => import('./audience-view'));
    await new AudienceView(page, dataset).start();
  }
}

/** Says that the record could not be had, and offers to try again. */
function fail(page: HTMLElement): void {
  const {failed, again} = pageMessages('present', englishPresent).start;
  const note = Object.assign(document.createElement('p'), {textContent: failed});
  const button = Object.assign(document.createElement('button'), {textContent: again});
  button.addEventListener('click', () => location.reload());
  note.setAttribute('role', 'alert');
  const main = page.querySelector('main') ?? page.appendChild(document.createElement('main'));
  main.replaceChildren(note, button);
}
