/** Imported before all else: what it begins goes on while the rest is read. */
import {beginEarly} from './loader';

beginEarly();
