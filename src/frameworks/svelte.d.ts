/** The elements in templates of Svelte 5: `/// <reference types="stance-atlas/svelte" />`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementProperties, EventHandlers, StanceElements} from './elements';

type Tags = {
  [Tag in keyof StanceElements]: HTMLAttributes<StanceElements[Tag]> &
    ElementProperties<StanceElements[Tag]> &
    EventHandlers;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
