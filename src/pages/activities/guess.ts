/** Guess before you see: the game of a lesson, or of a page of its own. */
import {register} from '../../elements/shared/register';
import {mountActivity, type Activity, type ActivityContext} from './activity';
import {GuessActivity} from './guess-element';

/** Shows the guessing game that the step asks for. */
export function mountGuess(host: HTMLElement, context: ActivityContext): Activity {
  register('stance-guess', GuessActivity);
  const element = Object.assign(document.createElement('stance-guess'), {context});
  return mountActivity(host, element, context);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-guess': GuessActivity;
  }
}
