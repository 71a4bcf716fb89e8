/**
 * `stance-frame.js`, for a page that holds our frame: gives each frame the height of what is in
 * it. A message counts only if it comes from the window of a frame whose address is ours; without
 * this script a frame keeps its height and scrolls inside.
 */
import {parseHeight, type HeightRequest} from '../../model/share/frame-messages';

/**
 * The frame's page lies beside this script. A script of type `module` is not told which one it is, so
 * it looks for itself by its name.
 */
const script =
  document.currentScript ??
  [...document.scripts].find(({src}) => /\/stance-frame\.js(?:[?#]|$)/.test(src));
const OURS = addressOf('embed.html', (script as HTMLScriptElement | undefined)?.src);
if (!OURS) {
  console.warn(
    'stance-frame.js: cannot tell where it is from, so frames keep their height. Load it with <script async src="…/stance-frame.js"></script>.',
  );
}

/** A sandbox without `allow-same-origin` takes a frame's origin away. */
const NO_ORIGIN = 'null';

const QUESTION: HeightRequest = {type: 'stance-frame-ask'};

function ourIframes(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) => {
    const url = addressOf(src, document.baseURI);
    return url && url.origin === OURS?.origin && url.pathname === OURS.pathname;
  });
}

/** Undefined for what is no address: frames of others may have any `src`. */
function addressOf(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

addEventListener('message', ({data, source, origin}) => {
  const height = parseHeight(data);
  if (height === undefined || (origin !== OURS?.origin && origin !== NO_ORIGIN)) return;
  const frame = ourIframes().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// Frames that were ready before this script have already told theirs. What they are asked is no
// secret, and a sandboxed frame has no origin by which it could be named.
for (const frame of ourIframes()) frame.contentWindow?.postMessage(QUESTION, '*');
