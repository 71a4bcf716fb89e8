/** The explorer page: the address holds the view, and back and forward walk through views. */
import '../../define';
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import {readActId, writeActId} from '../../model/acts/query';
import {readViewState, writeViewState} from '../../model/view/view-state';
import {defaultRound} from '../../model/stances/stances';
import {preloadWhenReady} from '../shared/preload';

/** Steps within this many milliseconds are one visit to a view: a drag is no history. */
const ONE_VISIT = 700;

const atlas = document.querySelector<StanceAtlas>('stance-atlas')!;
let lastWritten = -Infinity;

/** Writes what the reader just did into the address. */
function writeUrl(event: Event): void {
  const home = defaultRound(atlas.data?.rounds ?? [])?.id ?? '';
  const {round, versus, country, view, scope} = atlas;
  const state = Object.fromEntries(
    Object.entries({round, versus, country, view, scope}).filter(([, value]) => value),
  );
  const query = writeActId(atlas.act, writeViewState(state, home, location.search));
  const url = location.pathname + query + location.hash;
  const sameVisit = event.timeStamp - lastWritten < ONE_VISIT;
  lastWritten = event.timeStamp;
  if (sameVisit) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  pointToUse();
}

/** Shows what the address says; what it does not say is the default. */
function readUrl(): void {
  const {round, versus, country, view, scope} = readViewState(location.search);
  Object.assign(atlas, {round, versus, country, view, scope, act: readActId(location.search)});
  pointToUse();
}

/** The way to the page that puts this view into an article. */
function pointToUse(): void {
  document.querySelector<HTMLAnchorElement>('#site-embed')!.search = location.search;
}

readUrl();
// From here on the attribute of the atlas says whether two rounds are compared.
void atlas.updateComplete.then(() => delete document.documentElement.dataset['versus']);
addEventListener('popstate', readUrl);
const STATE_EVENTS = ['round', 'versus', 'country', 'view', 'scope', 'act'];
for (const type of STATE_EVENTS) atlas.addEventListener(`stance-${type}`, writeUrl);
// A class may lose the network after the page has come: fetch the rest while it is there.
preloadWhenReady(atlas);
document.querySelector('#qr')!.addEventListener('click', () => {
  void import('../shared/qr-dialog')
    .then(({openQrDialog}) => openQrDialog(location.href))
    .catch(() => (document.querySelector<HTMLElement>('#qr-failed')!.hidden = false));
});
void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates())
  .catch(() => undefined);
