/** The page of the quiz and of the guessing game, for a class or for one pupil. */
import '../../define';
import {importAgain} from '../../data/import-again';

// What only this page needs is not to be paid for by the first map.
void importAgain(() => import('./start'))
  .then(({startQuizPage}) => startQuizPage())
  .catch(showFailure);

// A game is not interrupted: other pages tell of a new version.
void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates({mayInterrupt: () => false}))
  .catch(() => undefined);

function showFailure(): void {
  document.querySelector<HTMLAnchorElement>('#retry')!.href = location.href;
  document.querySelector<HTMLElement>('#failed')!.hidden = false;
}
