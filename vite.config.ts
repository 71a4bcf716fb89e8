import {defineConfig} from 'vite';
import {writeData} from './scripts/data/write-data';
import {siteConfig} from './scripts/site/vite-config';

/** For `npm run dev`; `npm run build` calls Vite itself, with what it made of the data. */
export default defineConfig(async () => siteConfig(await writeData()));
