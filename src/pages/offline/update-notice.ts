import {englishOffline} from '../../model/messages/offline';
import './update-notice.css';
import {pageMessages} from '../shared/messages';

/** A notice on show. */
export interface Notice {
  close(): void;
}

/**
 * Says at the foot of the page that a new version is ready. It takes no focus; when it is closed
 * with the focus in it, the focus goes back to where it was.
 *
 * @param take - Called when the reader wants the new version.
 */
export function showNotice(take: () => void): Notice {
  const words = pageMessages('offline', englishOffline).update;
  const aside = document.createElement('aside');
  aside.className = 'new-version';
  aside.setAttribute('aria-label', words.label);
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const now = button(words.now);
  const later = button(words.later);
  aside.append(text, now, later);
  let cameFrom: EventTarget | null = null;
  aside.addEventListener('focusin', ({relatedTarget}) => {
    if (!aside.contains(relatedTarget as Node | null)) cameFrom = relatedTarget;
  });
  const close = () => {
    const hadFocus = aside.contains(document.activeElement);
    aside.remove();
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  now.addEventListener('click', () => {
    text.textContent = words.updating;
    take();
  });
  later.addEventListener('click', close);
  document.body.append(aside);
  // What stands in a live region when it comes is not read out; what comes into it is.
  requestAnimationFrame(() => (text.textContent = words.ready));
  return {close};
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  return made;
}
