/** Guess before you see: the game of a lesson, or of a page of its own. */
import {register} from '../../elements/shared/register';
import {mountActivity, type Activity, type ActivityContext} from './activity';
import {PredictActivity} from './guess-element';

/** Shows the guessing game that the step asks for. */
export function mountPredict(host: HTMLElement, context: ActivityContext): Activity {
  register('stance-predict', PredictActivity);
  const element = Object.assign(document.createElement('stance-predict'), {context});
  return mountActivity(host, element, context);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-predict': PredictActivity;
  }
}
