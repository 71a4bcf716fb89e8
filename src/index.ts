/** The classes and types of the package; importing it registers nothing. */
export {loadAllElements as defineAll} from './elements/atlas/lazy-elements';
export * from './elements/shared/events';
export {addLanguage} from './elements/shared/messages';
export {StanceActs} from './elements/acts/stance-acts';
export {StanceAtlas} from './elements/atlas/stance-atlas';
export {StanceCountry} from './elements/panels/stance-country';
export {StanceDownloads} from './elements/downloads/stance-downloads';
export {StanceLegend} from './elements/panels/stance-legend';
export {StanceLetters} from './elements/panels/stance-letters';
export {StanceMap} from './elements/map/stance-map';
export {StanceSearch} from './elements/panels/stance-search';
export {StanceShare} from './elements/panels/stance-share';
export {StanceShifts} from './elements/shifts/stance-shifts';
export {StanceSlider} from './elements/slider/stance-slider';
export {StanceTable} from './elements/table/stance-table';
export type * from './model/types';
export type {Language} from './model/messages/language';
export type {AllMessages} from './model/messages/views';
