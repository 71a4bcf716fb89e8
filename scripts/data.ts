/** `npm run data`: checks the data and writes the files that pages load into `public/`. */
import {writeData} from './data/write-data';

try {
  const {files} = await writeData();
  console.log(`public/ has ${files.size} data files, all up to date.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
