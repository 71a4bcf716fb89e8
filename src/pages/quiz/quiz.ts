/** The page of the quiz and of the guessing game, for a class or for one pupil. */
import '../../define';

// What only this page needs is not to be paid for by the first map.
void import('./start').then(({startQuizPage}) => startQuizPage()).catch(showFailure);

function showFailure(): void {
  document.querySelector<HTMLAnchorElement>('#retry')!.href = location.href;
  document.querySelector<HTMLElement>('#failed')!.hidden = false;
}
