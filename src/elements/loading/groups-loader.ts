import {createFileReader, createLoader} from '../../data/dataset/load';
import {readBundledGroups} from '../../data/groups/read';
import {inlineText} from './inline-files';

/** Loads the groups of countries, once a page, when something asks for them: no map needs them. */
export const loadGroups = createLoader(readBundledGroups, createFileReader(inlineText));
