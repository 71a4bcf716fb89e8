/** The page of the quiz and of the guessing game, for a class or for one pupil. */
import '../../define';
import {watchForUpdates} from '../offline/watch-updates';

// What only this page needs is not to be paid for by the first map.
void import('./start').then(({startQuizPage}) => startQuizPage()).catch(showFailure);

// A game is not interrupted: other pages tell of a new version.
watchForUpdates({mayInterrupt: () => false});

function showFailure(): void {
  document.querySelector<HTMLAnchorElement>('#retry')!.href = location.href;
  document.querySelector<HTMLElement>('#failed')!.hidden = false;
}
