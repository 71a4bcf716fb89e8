/** `npm run pictures`: writes the images into the built site. */
import {writeImages} from './images';

await writeImages('site/pictures');
