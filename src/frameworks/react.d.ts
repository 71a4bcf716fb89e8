/** The elements in JSX of React 19: `/// <reference types="stance-atlas/react" />`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementProperties, EventHandlers, StanceElements} from './elements';

type Tags = {
  [Tag in keyof StanceElements]: DetailedHTMLProps<
    HTMLAttributes<StanceElements[Tag]>,
    StanceElements[Tag]
  > &
    ElementProperties<StanceElements[Tag]> &
    EventHandlers;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
