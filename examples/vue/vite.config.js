import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Tells Vue not to look for a component of this name. */
const isCustomElement = (tag) => tag.startsWith('stance-');

export default defineConfig({
  base: './',
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});
