/** The documentation page: all of it is text, and it stays on the device like the rest of the site. */
import {watchForUpdates} from '../offline/watch-updates';

watchForUpdates();
