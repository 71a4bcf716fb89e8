/**
 * `stance-atlas.js`, for `<script type="module">`: shows the map as the build made it in each atlas
 * that a reader sees first. The elements, many times as large, come when it is painted, and take it
 * over.
 */
import {bundledFileUrl} from '../data/bundled-files';
import {preloadElements, runElements} from './elements-script';
import {BASE_SIZE, CONTAINER} from '../map/style/host';
import {PRERENDERED_CLASS} from '../elements/loading/prerendered';
import {nextPaint} from '../elements/shared/visibility';
import {FAILED, RETRY} from '../model/messages/failure';

/** Distance from the screen at which an atlas is about to be seen, in CSS pixels. */
const AHEAD = 400;

/** The elements draw without the picture, if that has not come after so many milliseconds. */
const PATIENCE_MS = 10_000;

/** Till the picture is there: about the room of an atlas, around what the author wrote. */
const ROOM = `:host{${CONTAINER}}
:host([hidden]){display:none}
.${PRERENDERED_CLASS}{min-block-size:calc(50cqi + var(--_full,25) * ${BASE_SIZE})}
:host([controls=slider]) .${PRERENDERED_CLASS}{--_full:var(--_slider,7)}
:host([controls=none]) .${PRERENDERED_CLASS}{--_full:var(--_none,0)}
@container(inline-size<896px) or (inline-size<56rem){.${PRERENDERED_CLASS}{--_full:46;--_slider:30;--_none:20}}
@container(inline-size<640px) or (inline-size<40rem){.${PRERENDERED_CLASS}{--_full:73;--_slider:44;--_none:28}}`;

/** Options of an atlas that the picture's looks follow. */
const OPTIONS = ['controls', 'notes', 'theme'];

const PRERENDERED = `.${PRERENDERED_CLASS}`;

/** Found only in a picture that came to its end: it is followed by a mark. */
const WHOLE = `${PRERENDERED} + .prerendered-end`;

// Another copy of this script may have been here.
if (!customElements.get('stance-atlas')) void begin();

async function begin(): Promise<void> {
  const atlases = (await findAtlases()).filter(canShowPrerendered);
  const roots = atlases.map((atlas) => atlas.attachShadow({mode: 'open'}));
  // Just before a frame is drawn: what comes sooner needs no room kept.
  requestAnimationFrame(() => roots.forEach(reserveSpace));
  // Without the picture the elements draw all by themselves.
  if (roots.length > 0) await showAllPrerendered(roots).catch(() => undefined);
  await loadElements();
}

/** Those of the page; while a page that has none yet is still on its way, they may come. */
async function findAtlases(): Promise<readonly Element[]> {
  const found = [...document.querySelectorAll('stance-atlas')];
  if (found.length > 0 || document.readyState !== 'loading') return found;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  return [...document.querySelectorAll('stance-atlas')];
}

/** True for one that is about to be seen and that the picture is true of. */
function canShowPrerendered(atlas: Element): boolean {
  const isOther = '[src],[versus],[view]:not([view=map]),[borders=neutral]';
  if (atlas.shadowRoot || atlas.matches(isOther)) return false;
  return atlas.matches('[loading=eager]') || isNear(atlas.getBoundingClientRect());
}

function isNear({top, bottom}: DOMRect): boolean {
  return top < innerHeight + AHEAD && bottom > -AHEAD;
}

function reserveSpace(root: ShadowRoot): void {
  if (root.firstChild) return;
  root.adoptedStyleSheets = [sheetOf(ROOM)];
  const place = document.createElement('div');
  place.className = PRERENDERED_CLASS;
  place.append(document.createElement('slot'));
  root.append(place);
}

/** Puts the picture where the room is, and settles when it is painted. */
async function showAllPrerendered(roots: readonly ShadowRoot[]): Promise<void> {
  const {body} = await fetchPage(bundledFileUrl('first.html'));
  const styles = sheetOf(body.querySelector('pre')!.textContent);
  const model = body.querySelector<HTMLElement>(PRERENDERED)!;
  roots.forEach((root, index) => {
    const isLast = index === roots.length - 1;
    insertPrerendered(
      root,
      isLast ? document.adoptNode(model) : document.importNode(model, true),
      styles,
    );
  });
  // `runElements` reports a failure.
  requestAnimationFrame(() => preloadElements().catch(() => undefined));
  await nextPaint();
}

function insertPrerendered(root: ShadowRoot, image: HTMLElement, styles: CSSStyleSheet): void {
  // The element of another copy of the program may have come to life meanwhile.
  if (customElements.get('stance-atlas')) return;
  const {host} = root;
  for (const option of OPTIONS) {
    const value = host.getAttribute(option);
    if (value) image.dataset[option] = value;
  }
  if (!keepRound(image, host.getAttribute('round'))) keepRound(image, image.dataset['round']!);
  root.adoptedStyleSheets = [styles];
  root.replaceChildren(image);
}

/** Takes away what is said of the other rounds; false, and nothing done, if this is none. */
function keepRound(image: HTMLElement, round: string | null): boolean {
  const parts = [...image.querySelectorAll<HTMLElement>('[data-for]')];
  const others = parts.filter((part) => part.dataset['for'] !== round);
  if (others.length === parts.length) return false;
  for (const part of others) part.remove();
  image.dataset['round'] = round!;
  return true;
}

/** The browser reads it: a strict policy lets no script make elements of a text. */
function fetchPage(url: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('error', reject);
    setTimeout(reject, PATIENCE_MS);
    request.addEventListener('load', () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page?.querySelector(WHOLE)) resolve(page);
      else reject(new Error(`${url} is not there, or came cut`));
    });
    request.send();
  });
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Where the elements cannot be had, what is there stays, and each atlas says so. */
async function loadElements(): Promise<void> {
  try {
    await runElements();
  } catch {
    // Another copy of the program has its own words.
    if (customElements.get('stance-atlas')) return;
    for (const atlas of document.querySelectorAll('stance-atlas'))
      offerRetry(atlas.shadowRoot ?? atlas.attachShadow({mode: 'open'}));
  }
}

function offerRetry(root: ShadowRoot): void {
  reserveSpace(root);
  const failure = root.querySelector<HTMLElement>('.first-failed') ?? appendFailure(root);
  failure.hidden = false;
  const retry = () => {
    failure.hidden = true;
    void loadElements();
  };
  failure.querySelector('button')!.addEventListener('click', retry, {once: true});
}

/** Without the picture, which has its own words. */
function appendFailure(root: ShadowRoot): HTMLElement {
  const failure = document.createElement('p');
  const button = document.createElement('button');
  failure.className = 'first-failed';
  failure.setAttribute('role', 'alert');
  button.textContent = RETRY;
  failure.append(FAILED, ' ', button);
  root.querySelector(PRERENDERED)!.append(failure);
  return failure;
}
