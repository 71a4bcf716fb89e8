/** The elements in templates of Vue 3: `/// <reference types="stance-atlas/vue" />`. */
import type {HTMLAttributes} from 'vue';
import type {ElementProperties, StanceElements, VueEventHandlers} from './elements';

type Tags = {
  [Tag in keyof StanceElements]: new () => {
    $props: HTMLAttributes & ElementProperties<StanceElements[Tag]> & VueEventHandlers;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
