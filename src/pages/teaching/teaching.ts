/** The Teach page: all of it is text but the QR code, and it stays on the device like the rest of the site. */
import {watchForUpdates} from '../offline/watch-updates';

document.querySelector('#qr')!.addEventListener('click', () => {
  void import('../shared/qr-dialog')
    .then(({openQrDialog}) => openQrDialog(new URL('./', document.baseURI).href))
    .catch(() => {});
});
watchForUpdates();
