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

if (parent !== window) {
  new ResizeObserver(postHeight).observe(document.body);
  addEventListener('message', ({data, source}) => {
    if (source === parent && isHeightRequest(data)) postHeight();
  });
}

// Where all is in one script, this is at once; and nothing is fetched for it.
preloadWhenReady(atlas);

/** The height is no secret, and which page holds this frame is not known here. */
function postHeight(): void {
  const {height} = document.body.getBoundingClientRect();
  parent.postMessage({type: 'stance-frame-height', height} satisfies IframeHeight, '*');
}
