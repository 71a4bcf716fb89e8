/** The presenting page: a lesson for a class, or the notes of the one who leads it. */
import '../../define';
import {watchForUpdates} from '../offline/watch-updates';
import {startPresentPage} from './start-page';

const {documentElement} = document;

void startPresentPage();

// Nobody is asked anything in a lesson; where it is left, what has become ready meanwhile is told.
const updates = watchForUpdates({mayInterrupt: () => documentElement.dataset['place'] === 'start'});
new MutationObserver(() => updates.offer()).observe(documentElement, {
  attributeFilter: ['data-place'],
});
