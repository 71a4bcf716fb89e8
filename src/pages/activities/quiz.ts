/** The quiz of a lesson, or of a page of its own. */
import {register} from '../../elements/shared/register';
import {mountActivity, type Activity, type ActivityContext} from './activity';
import {QuizActivity} from './quiz-element';

/** Shows the quiz that the step asks for. */
export function mountQuiz(host: HTMLElement, context: ActivityContext): Activity {
  register('stance-quiz', QuizActivity);
  const element = Object.assign(document.createElement('stance-quiz'), {context});
  return mountActivity(host, element, context);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-quiz': QuizActivity;
  }
}
