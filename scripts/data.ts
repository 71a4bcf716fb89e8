/**
 * `npm run data`: checks the data, writes the files that pages load into `public/` and the schemas
 * that editors check by into `data/schema/`.
 */
import {writeFileSync} from 'node:fs';
import {editorSchemas} from './data/editor-schemas';
import {writeData} from './data/write-data';

try {
  const {files} = await writeData();
  for (const [path, text] of await editorSchemas()) writeFileSync(path, text);
  console.log(`public/ has ${files.size} data files, all up to date.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
