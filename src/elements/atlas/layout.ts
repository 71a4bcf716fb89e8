import {html, nothing, type TemplateResult} from 'lit';
import type {World} from '../../map/world/shapes';
import type {Details} from '../../model/view/detail-view-model';
import type {Messages} from '../../model/messages/core';
import type {PairView} from '../../model/view/comparison-view';
import type {Presentation, RoundView} from '../../model/view/view-model';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Shown} from '../../model/view/resolve-view';
import type {Country, CountryCode, Stance} from '../../model/types';
import {drawMaps} from './maps';
import {VIEWS, type CONTROLS} from './attributes';
import type {Look} from '../shared/events';
import type {PartLoader} from './lazy-element-controller';
import type {LegendMark} from '../panels/stance-legend';
import type {SearchBegun} from '../panels/stance-search';

/** Views that need the whole width: legend and card stand under them. */
const WIDE = new Set(['sides', 'all', 'shifts']);

/** Everything that the arrangement depends on, in finished values. */
export interface AtlasLayout {
  readonly presentation: Presentation;
  /** What the parts are given: there once they are drawn. */
  readonly details: Details | undefined;
  readonly shown: RoundView;
  /** The comparison, if there is one; `shown` is then its first round. */
  readonly pair: PairView | undefined;
  /** The same for what stands further down: late while a hand moves through the rounds. */
  readonly atRest: Shown;
  readonly messages: Messages;
  readonly parts: PartLoader;
  readonly world: World | undefined;
  readonly view: string;
  /** How much can be used; what is left out here is never loaded. */
  readonly controls: (typeof CONTROLS)[number];
  /** What a reader has begun to type where the search will be. */
  readonly begun: SearchBegun | undefined;
  /** The open state. */
  readonly country: Country | undefined;
  /** The class chosen to be seen alone. */
  readonly filter: Stance | ShiftId | null;
  /** The class lit on the map: the one pointed at, else the one chosen. */
  readonly lit: Stance | ShiftId | null;
  readonly borders: 'un' | 'neutral';
  /** The state pointed at in one of several maps, and where they look. */
  readonly pointed: CountryCode | undefined;
  readonly look: Look | undefined;
  choose(view: string): void;
  compare(): void;
  needDetail(): void;
  point(country: CountryCode | undefined): void;
  lookAt(look: Look): void;
}

/** The atlas from top to bottom; the order here is the order of reading and of the Tab key. */
export function drawAtlas(layout: AtlasLayout): TemplateResult {
  const {presentation, shown, pair, messages, controls} = layout;
  const {dataset} = presentation;
  const isFull = controls === 'full';
  const hasCard = controls !== 'none';
  return html`
    ${isFull ? drawTop(layout) : nothing} ${hasCard ? drawSlider(layout) : nothing}
    <p class="summary" part="summary">${pair?.sentence ?? shown.sentence}</p>
    <div class="body ${WIDE.has(layout.view) ? 'wide' : ''}" part="body">
      <div class="figure" part="figure">${drawFigure(layout)}</div>
      ${hasCard ? html`<div class="card">${drawCard(layout)}</div>` : nothing}
      <div class="legend" part="legend">${drawLegend(layout)}</div>
      <div class="notes" part="notes">
        <p class="disclaimer" part="disclaimer">${dataset.disclaimer}</p>
        ${isFull ? drawAllLetters(layout) : nothing}
      </div>
    </div>
    ${isFull ? html`<div class="downloads">${drawDownloads(layout)}</div>` : nothing}
    <p class="version" part="source">${messages.atlas.source(dataset.title, dataset.version)}</p>
  `;
}

function drawSlider({presentation, shown, pair}: AtlasLayout) {
  return html`<stance-slider
    exportparts="input: slider"
    .stops=${presentation.stops}
    .ghosts=${presentation.ghosts}
    .round=${shown.round.id}
    .versus=${pair?.second.round.id}
  ></stance-slider>`;
}

function drawTop(layout: AtlasLayout) {
  const {presentation, pair, messages, parts, view, choose, compare} = layout;
  const {atlas} = messages;
  const search = () =>
    html`<stance-search
      exportparts="input: search"
      .countries=${presentation.dataset.countries}
      .begun=${layout.begun}
    ></stance-search>`;
  const field = html`<input
    type="text"
    autocomplete="off"
    aria-label=${atlas.find}
    placeholder=${atlas.countryName}
  />`;
  const views = VIEWS.filter((id) => id !== 'sides' || pair);
  return html`<div class="top">
    <div class="search">${parts.draw('stance-search', search, messages, field)}</div>
    <button type="button" aria-pressed=${pair !== undefined} @click=${compare}>
      ${atlas.compare}
    </button>
    <div class="views" role="group" aria-label=${atlas.viewLabel}>
      ${views.map(
        (id) =>
          html`<button type="button" aria-pressed=${id === view} @click=${() => choose(id)}>
            ${atlas.views[id]}
          </button>`,
      )}
    </div>
  </div>`;
}

function drawFigure(layout: AtlasLayout) {
  if (layout.view === 'table') return drawTable(layout);
  return layout.view === 'shifts' ? drawShifts(layout) : drawMaps(layout);
}

function drawTable({
  presentation,
  details,
  shown,
  pair,
  country,
  filter,
  parts,
  messages,
}: AtlasLayout) {
  const {dataset} = presentation;
  const table = () =>
    html`<stance-table
      exportparts="table"
      .rows=${details!.rows}
      .rounds=${dataset.rounds.map(({id}) => id)}
      .positions=${dataset.positions}
      .round=${shown.round.id}
      .pair=${pair}
      .country=${country?.code}
      .filter=${filter}
    ></stance-table>`;
  return parts.draw('stance-table', table, messages);
}

function drawShifts({presentation, pair, country, parts, messages}: AtlasLayout) {
  const {dataset, names} = presentation;
  const shifts = () =>
    html`<stance-shifts
      exportparts="shift, matrix, flows"
      .pair=${pair}
      .rounds=${presentation.roundViews}
      .positions=${dataset.positions}
      .names=${names}
      .country=${country?.code}
    ></stance-shifts>`;
  return parts.draw('stance-shifts', shifts, messages);
}

function drawCard(layout: AtlasLayout) {
  const {presentation, details, shown, country, parts, messages, controls} = layout;
  const {chooseHint, chooseOnMap} = messages.atlas;
  if (!country) return html`<p class="hint">${controls === 'full' ? chooseHint : chooseOnMap}</p>`;
  const card = () =>
    html`<stance-country
      exportparts="entry"
      .country=${country}
      .entries=${details!.entriesOf(country.code)}
      .positions=${presentation.dataset.positions}
      .names=${presentation.names}
      .sources=${presentation.sources}
      .round=${shown.round.id}
    ></stance-country>`;
  return parts.draw('stance-country', card, messages);
}

function drawLegend(layout: AtlasLayout) {
  const {presentation, shown, pair, filter, view, messages, controls} = layout;
  const {legend} = messages;
  const isAll = view === 'all';
  const isPair = pair && !isAll;
  const isMap = !['table', 'shifts'].includes(view);
  const onShow = isAll ? presentation.roundViews : [shown];
  const alone = onShow.reduce((sum, round) => sum + round.alone.size, 0);
  const marks: readonly LegendMark[] = [
    ...(alone && !isPair ? [{mark: 'alone', label: legend.alone(alone)} as const] : []),
    {mark: 'territory', label: legend.territory},
    {mark: 'disputed', label: legend.disputed},
  ];
  return html`<stance-legend
    exportparts="item, missing, mark, alone, territory, disputed"
    .items=${isPair ? pair.legend : isAll ? presentation.classesOfAll(shown) : shown.classes}
    .missing=${isPair ? pair.missing : shown.missing}
    .marks=${isMap ? marks : []}
    .positions=${presentation.dataset.positions}
    .filter=${filter}
    .plain=${controls === 'none'}
  ></stance-legend>`;
}

function drawAllLetters(layout: AtlasLayout) {
  const {view, pair} = layout.atRest;
  return html`<div class="letters">
    ${drawLetters(layout, view)} ${pair ? drawLetters(layout, pair.second) : nothing}
  </div>`;
}

function drawLetters({presentation, parts, messages}: AtlasLayout, {round}: RoundView) {
  const {dataset, names, sources} = presentation;
  const letters = () =>
    html`<stance-letters
      exportparts="letter"
      .round=${round}
      .positions=${dataset.positions}
      .names=${names}
      .sources=${sources}
    ></stance-letters>`;
  return parts.draw('stance-letters', letters, messages);
}

function drawDownloads(layout: AtlasLayout) {
  const {presentation, atRest, parts, messages} = layout;
  const downloads = () =>
    html`<stance-downloads
      exportparts="group"
      .record=${presentation.dataset}
      .rounds=${presentation.roundViews}
      .pair=${atRest.pair}
      .round=${atRest.view}
      .world=${layout.world}
      .country=${layout.country?.code}
      .filter=${layout.filter}
      .borders=${layout.borders}
    ></stance-downloads>`;
  return parts.draw('stance-downloads', downloads, messages);
}
