import {DEFAULT_VIEW} from './default-view';

/** Values of `view`: ways to show a round or a comparison; `sides` needs two rounds. */
export const VIEWS = [DEFAULT_VIEW, 'sides', 'all', 'table', 'shifts'] as const;

/** Values of `controls`: everything, the essentials, or only the countries. */
export const CONTROLS = ['full', 'slider', 'none'] as const;

/** Values of `notes`: where the letters stand. */
export const NOTES = ['below', 'panel'] as const;

/** Values of `acts`: nowhere, on a rail under the timeline, in a list below the atlas. */
export const ACTS = ['none', 'rail', 'list'] as const;

export const BORDERS = ['un', 'neutral'] as const;
export const LOADING = ['lazy', 'eager'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What the attributes and properties of an atlas may say. */
export type ViewName = (typeof VIEWS)[number];
export type ControlsChoice = (typeof CONTROLS)[number];
export type NotesPlace = (typeof NOTES)[number];
export type ActsPlace = (typeof ACTS)[number];
export type BordersChoice = (typeof BORDERS)[number];
export type LoadingChoice = (typeof LOADING)[number];
export type Theme = (typeof THEMES)[number];
