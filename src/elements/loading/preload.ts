/** Imported before all else: what it begins goes on while the rest is read. */
import {preloadEagerAtlas} from './loader';

preloadEagerAtlas();
