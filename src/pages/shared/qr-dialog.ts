import {englishQr} from '../../model/messages/qr';
import {copyText} from '../../elements/shared/clipboard';
import {renderQr} from '../../elements/shared/qr-code';
import './qr-dialog.css';
import {pageMessages} from './messages';

const words = pageMessages('qr', englishQr);

/**
 * Shows an address as a code and in letters, as large as the screen allows. Escape or the button
 * closes it; the focus goes back to where it was.
 *
 * @param url - What pupils are to open.
 */
export function openQrDialog(url: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'qr';
  dialog.setAttribute('aria-labelledby', 'qr-title');
  const title = textOf('h2', words.title);
  title.id = 'qr-title';
  const shown = textOf('p', url);
  shown.className = 'qr-address';
  const status = textOf('p', '');
  status.setAttribute('role', 'status');
  const copy = button(words.copy, () => {
    // If the page may not copy, the address can still be selected.
    const {copied, notCopied} = words;
    void copyText(url).then((isCopied) => (status.textContent = isCopied ? copied : notCopied));
  });
  const close = button(words.close, () => dialog.close());
  const buttons = document.createElement('div');
  buttons.className = 'qr-buttons';
  buttons.append(copy, close);
  dialog.append(title, codeOf(url), shown, textOf('p', words.hint), buttons, status);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function codeOf(url: string): Element {
  try {
    return renderQr(url, words.code(url));
  } catch {
    return textOf('p', words.tooLong);
  }
}

function textOf(name: 'h2' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
