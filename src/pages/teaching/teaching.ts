/** The Teach page: all of it is text but the QR code, and it stays on the device like the rest of the site. */

document.querySelector('#qr')!.addEventListener('click', () => {
  void import('../shared/qr-dialog')
    .then(({openQrDialog}) => openQrDialog(new URL('./', document.baseURI).href))
    .catch(() => (document.querySelector<HTMLElement>('#qr-failed')!.hidden = false));
});
void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates())
  .catch(() => undefined);
