/** The presenting page: a lesson for a class, or the notes of the one who leads it. */
import '../../define';
import {startPresentPage} from './start-page';

const {documentElement} = document;

void startPresentPage();

// Nobody is asked anything in a lesson; where it is left, what has become ready meanwhile is told.
const mayInterrupt = () => documentElement.dataset['place'] === 'start';
const updates = import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates({mayInterrupt}))
  .catch(() => undefined);
new MutationObserver(() => void updates.then((watch) => watch?.offer())).observe(documentElement, {
  attributeFilter: ['data-place'],
});
