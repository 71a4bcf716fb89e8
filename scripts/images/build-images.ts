/** `npm run pictures`: draws the pictures into the built site. */
import {writeImages} from './images';

await writeImages('site/pictures');
