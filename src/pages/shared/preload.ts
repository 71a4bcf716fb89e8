import {loadAllElements} from '../../elements/atlas/lazy-elements';
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import {nextPaint} from '../../elements/shared/visibility';

/** Fetches all that an atlas may need once its first map is painted, while the network is there. */
export function preloadWhenReady(atlas: StanceAtlas): void {
  const prepare = async () => {
    await nextPaint();
    await loadAllElements().catch(() => {});
    atlas.prepare();
  };
  atlas.addEventListener('stance-ready', () => void prepare(), {once: true});
}
