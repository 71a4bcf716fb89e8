/** `npm run pictures`: draws the pictures into the built site. */
import {writePictures} from './images';

await writePictures('site/pictures');
