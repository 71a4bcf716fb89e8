/**
 * `stance-frame.js`, for a page that holds our frame: gives each frame the height of what is in
 * it. A message counts only if it comes from the window of a frame whose address is ours; without
 * this script a frame keeps its height and scrolls inside.
 */
import {parseHeight, type HeightRequest} from '../../model/share/frame-messages';

/** The frame's page lies beside this script. */
const OURS = new URL('embed.html', (document.currentScript as HTMLScriptElement).src);

/** A sandbox without `allow-same-origin` takes a frame's origin away. */
const NO_ORIGIN = 'null';

const QUESTION: HeightRequest = {type: 'stance-frame-ask'};

function ourIframes(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) => {
    const {origin, pathname} = new URL(src, document.baseURI);
    return origin === OURS.origin && pathname === OURS.pathname;
  });
}

addEventListener('message', ({data, source, origin}) => {
  const height = parseHeight(data);
  if (height === undefined || (origin !== OURS.origin && origin !== NO_ORIGIN)) return;
  const frame = ourIframes().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});

// Frames that were ready before this script have already told theirs. What they are asked is no
// secret, and a sandboxed frame has no origin by which it could be named.
for (const frame of ourIframes()) frame.contentWindow?.postMessage(QUESTION, '*');
