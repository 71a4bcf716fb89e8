/** The elements in JSX of Preact: `/// <reference types="stance-atlas/preact" />`. */
import type {HTMLAttributes} from 'preact';
import type {ElementProperties, EventHandlers, StanceElements} from './elements';

type Tags = {
  [Tag in keyof StanceElements]: HTMLAttributes<StanceElements[Tag]> &
    ElementProperties<StanceElements[Tag]> &
    EventHandlers;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
