/** The classes and types of the package; importing it registers nothing. */
export {loadAllParts as defineAll} from './elements/parts';
export * from './elements/events';
export {addLanguage} from './elements/language';
export {StanceAtlas} from './elements/stance-atlas';
export {StanceCountry} from './elements/stance-country';
export {StanceDownloads} from './elements/stance-downloads';
export {StanceLegend} from './elements/stance-legend';
export {StanceLetters} from './elements/stance-letters';
export {StanceMap} from './elements/stance-map';
export {StanceSearch} from './elements/stance-search';
export {StanceShifts} from './elements/stance-shifts';
export {StanceSlider} from './elements/stance-slider';
export {StanceTable} from './elements/stance-table';
export type * from './model/types';
export type {AllMessages} from './model/messages-parts';
