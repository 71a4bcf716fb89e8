import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Vue would look for a component of that name. */
const isCustomElement = (tag) => tag.startsWith('stance-');

export default defineConfig({
  base: './',
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});
