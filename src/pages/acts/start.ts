import {actMessagesFor, loadActs} from '../../elements/acts/load-acts';
import {StanceActs} from '../../elements/acts/stance-acts';
import {loadBundledDataset, loadWorld} from '../../elements/loading/loader';
import {StanceMap} from '../../elements/map/stance-map';
import {register} from '../../elements/shared/register';
import {nextPaint} from '../../elements/shared/visibility';
import {readActId, writeActId} from '../../model/acts/query';
import {
  type ActLook,
  readActFilter,
  readActLook,
  writeActFilter,
  writeActLook,
} from '../../model/acts/filter-address';
import {indexActs} from '../../model/acts/index-acts';
import {drawMap} from './map';

/** Steps within this many milliseconds are one visit to a view: typing is no history. */
const ONE_VISIT = 700;

/** Loads the acts, and follows the address. Rejects if they cannot be had; the plain list stays. */
export async function startActsPage(): Promise<void> {
  const [record, dataset, world] = await Promise.all([
    loadActs('acts.json'),
    loadBundledDataset('atlas.json'),
    loadWorld('world.json'),
  ]);
  register('stance-map', StanceMap);
  register('stance-acts', StanceActs);
  const list = document.querySelector<StanceActs>('stance-acts')!;
  const map = document.querySelector<StanceMap>('stance-map')!;
  const messages = actMessagesFor(list);
  const index = indexActs(record, dataset.countries, messages.locale);
  // The list first, and the map in a task of its own: the list is what a reader looks at.
  const redraw = () =>
    void nextPaint().then(() => drawMap(map, list, {index, dataset, world, messages}));

  await nextPaint();
  list.index = index;
  // It would be there twice, and found twice.
  document.querySelector('.static')?.remove();
  const readAddress = () => {
    list.filter = readActFilter(index, location.search);
    Object.assign(list, readActLook(location.search));
    const act = readActId(location.search);
    const isKnown = act === undefined || index.byId.has(act);
    list.act = isKnown ? act : undefined;
    tellUnknown(isKnown ? '' : messages.rail.unknown(act));
    redraw();
  };
  readAddress();
  followReader(list, map, redraw);
  addEventListener('popstate', readAddress);
  if (list.act) await list.reveal(list.act);
  void import('../offline/watch-updates')
    .then(({watchForUpdates}) => watchForUpdates())
    .catch(() => undefined);
}

/** What an address asks for, and is not there; an empty text takes it back. */
function tellUnknown(text: string): void {
  const note = document.querySelector<HTMLElement>('#unknown')!;
  note.textContent = text;
  note.hidden = !text;
}

/** Writes what the reader does into the address, and shows it on the map. */
function followReader(list: StanceActs, map: StanceMap, redraw: () => void): void {
  const write = writeAddress(list);
  const follow = (event: Event) => {
    write(event);
    redraw();
  };
  list.addEventListener('stance-act', follow);
  list.addEventListener('stance-act-filter', follow);
  list.addEventListener('stance-act-look', write);
  map.addEventListener('stance-country', (event) => {
    const {country: _before, ...others} = list.filter;
    list.filter = event.country === null ? others : {...others, country: [event.country]};
    follow(event);
  });
}

function writeAddress(list: StanceActs) {
  let lastWritten = -Infinity;
  return ({timeStamp}: Event) => {
    tellUnknown('');
    const query = writeActId(
      list.act,
      writeActFilter(list.filter, writeActLook(readLook(list), location.search)),
    );
    const url = location.pathname + query;
    const isSameVisit = timeStamp - lastWritten < ONE_VISIT;
    lastWritten = timeStamp;
    if (isSameVisit) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  };
}

function readLook({order, short}: StanceActs): ActLook {
  return {order: order === 'country' ? order : 'date', short};
}
