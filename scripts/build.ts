/** `npm run build`: the data into `public/`, the package into `dist/` and the site into `site/`. */
import {env} from 'node:process';
import {DataError, writeData} from './data/write-data';
import {SettingError, siteBase} from './html/shared-views';
import {writeLicenses} from './package/licenses';
import {writePackage} from './package/write-package';
import {writeSite} from './site/write-site';

// Lit has another, slower version for those who develop with it.
env['NODE_ENV'] = 'production';

try {
  // Report a wrong address before building anything.
  siteBase();
  const data = await writeData();
  await writePackage('dist', data);
  await writeSite('site', 'dist', data);
  writeLicenses('.', ['dist', 'site']);
} catch (error) {
  if (!(error instanceof DataError || error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
