/**
 * The frame's page: an atlas with the options of its address, which tells the page around it how
 * high it is. It writes no address and stores nothing.
 */
import '../../define';
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import {embedAttributes, readEmbed} from '../../model/share/embed';
import {isHeightRequest, type IframeHeight} from '../../model/share/frame-messages';
import {preloadWhenReady} from '../shared/preload';

const atlas = document.querySelector<StanceAtlas>('stance-atlas')!;

for (const [name, value] of embedAttributes(readEmbed(location.search))) {
  atlas.setAttribute(name, value);
}

/** The height that the page around this one was last told; 0 before. */
let toldHeight = 0;

if (parent !== window) {
  new ResizeObserver(postHeight).observe(document.body);
  addEventListener('resize', followHeight);
  addEventListener('message', ({data, source}) => {
    if (source === parent && isHeightRequest(data)) postHeight();
  });
}

// Where all is in one script, this is at once; and nothing is fetched for it.
preloadWhenReady(atlas);

/** The height is no secret, and which page holds this frame is not known here. */
function postHeight(): void {
  const {height} = document.body.getBoundingClientRect();
  toldHeight = height;
  parent.postMessage({type: 'stance-frame-height', height} satisfies IframeHeight, '*');
}

/**
 * A frame that takes the height of what is in it has room for a map of any height. One whose height
 * followed from its own would keep whatever it once had.
 */
function followHeight(): void {
  if (toldHeight > 0 && Math.abs(innerHeight - toldHeight) <= 1)
    document.documentElement.dataset['followed'] = '';
}
