/** Registers the service worker, and brings a new version in when a reader asks for it. */
import {Workbox} from 'workbox-window';
import {showNotice, type Notice} from './update-notice';

/** For a page that could not be interrupted. */
export interface Updates {
  /**
   * Tells of a new version, if one is ready and the page may be interrupted; if it may not, what
   * was told is taken back until it may.
   */
  offer(): void;
}

/** @param mayInterrupt - False while nobody may be asked anything. */
export async function startUpdates(mayInterrupt: () => boolean): Promise<Updates> {
  // Beside the pages, in whichever folder they are: it serves that folder alone.
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  let isReady = false;
  let isTaken = false;
  let notice: Notice | undefined;

  const take = () => {
    isTaken = true;
    worker.messageSkipWaiting();
  };
  const offer = () => {
    if (!mayInterrupt()) {
      notice?.close();
      notice = undefined;
    } else if (isReady) {
      notice ??= showNotice(take);
    }
  };
  worker.addEventListener('waiting', () => {
    isReady = true;
    offer();
  });
  worker.addEventListener('controlling', ({isUpdate, isExternal}) => {
    // Somebody took it in another window: this one goes on with what it has loaded.
    isReady = false;
    notice?.close();
    if (isTaken && (isUpdate || isExternal)) location.reload();
  });
  await worker.register({immediate: true});
  return {offer};
}
