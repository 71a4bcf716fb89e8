/** `npm run pictures`: draws the pictures into the built site. */
import {writePictures} from './pictures';

await writePictures('site/pictures');
