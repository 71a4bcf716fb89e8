import {html, type TemplateResult} from 'lit';
import type {World} from '../map/shapes';
import type {Messages} from '../model/messages';
import type {Presentation, RoundView} from '../model/presentation';
import type {Country, Stance} from '../model/types';
import {DEFAULT_VIEW} from '../model/view-state';
import type {PartLoader} from './part-loader';
import type {LegendMark} from './stance-legend';

/** Ways of showing a round. */
export const VIEWS = [DEFAULT_VIEW, 'table'] as const;

/** Everything that the arrangement depends on, in finished values. */
export interface AtlasLayout {
  readonly presentation: Presentation;
  readonly shown: RoundView;
  readonly messages: Messages;
  readonly parts: PartLoader;
  readonly world: World | undefined;
  readonly view: string;
  /** The open state. */
  readonly country: Country | undefined;
  /** The class chosen to be seen alone. */
  readonly filter: Stance | null;
  /** The class lit on the map: the one pointed at, else the one chosen. */
  readonly lit: Stance | null;
  readonly borders: 'un' | 'neutral';
  choose(view: string): void;
  needDetail(): void;
}

/** The atlas from top to bottom; the order here is the order of reading and of the Tab key. */
export function drawAtlas(layout: AtlasLayout): TemplateResult {
  const {presentation, shown, messages} = layout;
  const {dataset, stops, ghosts} = presentation;
  return html`
    ${drawTop(layout)}
    <stance-slider .stops=${stops} .ghosts=${ghosts} .round=${shown.round.id}></stance-slider>
    <p class="summary" part="summary">${shown.sentence}</p>
    <div class="body">
      <div class="figure">${layout.view === 'table' ? drawTable(layout) : drawMap(layout)}</div>
      <div class="card">${drawCard(layout)}</div>
      <div class="legend">${drawLegend(layout)}</div>
    </div>
    <p class="disclaimer" part="disclaimer">${dataset.disclaimer}</p>
    <div class="letters">${drawLetters(layout)}</div>
    <p class="version">${messages.atlas.source(dataset.title, dataset.version)}</p>
  `;
}

function drawTop({presentation, messages, parts, view, choose}: AtlasLayout) {
  const {atlas} = messages;
  const search = () =>
    html`<stance-search .countries=${presentation.dataset.countries}></stance-search>`;
  return html`<div class="top">
    <div class="search">${parts.draw('stance-search', search, messages)}</div>
    <div class="views" role="group" aria-label=${atlas.viewLabel}>
      ${VIEWS.map(
        (id) =>
          html`<button type="button" aria-pressed=${id === view} @click=${() => choose(id)}>
            ${atlas.views[id]}
          </button>`,
      )}
    </div>
  </div>`;
}

function drawMap(layout: AtlasLayout) {
  const {presentation, shown} = layout;
  const {dataset, names} = presentation;
  return html`<stance-map
    exportparts="map, toolbar, tooltip"
    .world=${layout.world}
    .stances=${shown.stances}
    .alone=${shown.alone}
    .names=${names}
    .areas=${dataset.areas}
    .positions=${dataset.positions}
    .caption=${shown.caption}
    .description=${shown.sentence}
    .country=${layout.country?.code}
    .filter=${layout.lit}
    .borders=${layout.borders}
    @stance-detail=${layout.needDetail}
  ></stance-map>`;
}

function drawTable({presentation, shown, country, filter, parts, messages}: AtlasLayout) {
  const {dataset, rows} = presentation;
  const table = () =>
    html`<stance-table
      exportparts="table"
      .rows=${rows}
      .rounds=${dataset.rounds.map(({id}) => id)}
      .positions=${dataset.positions}
      .round=${shown.round.id}
      .country=${country?.code}
      .filter=${filter}
    ></stance-table>`;
  return parts.draw('stance-table', table, messages);
}

function drawCard({presentation, shown, country, parts, messages}: AtlasLayout) {
  if (!country) return html`<p class="hint">${messages.atlas.chooseHint}</p>`;
  const card = () =>
    html`<stance-country
      exportparts="entry"
      .country=${country}
      .entries=${presentation.entriesOf(country.code)}
      .positions=${presentation.dataset.positions}
      .names=${presentation.names}
      .sources=${presentation.sources}
      .round=${shown.round.id}
    ></stance-country>`;
  return parts.draw('stance-country', card, messages);
}

function drawLegend({presentation, shown, filter, view, messages}: AtlasLayout) {
  const {legend} = messages;
  const marks: readonly LegendMark[] = [
    ...(shown.alone.size ? [{mark: 'alone', label: legend.alone(shown.alone.size)} as const] : []),
    {mark: 'territory', label: legend.territory},
    {mark: 'disputed', label: legend.disputed},
  ];
  return html`<stance-legend
    exportparts="item"
    .items=${shown.classes}
    .missing=${shown.missing}
    .marks=${view === DEFAULT_VIEW ? marks : []}
    .positions=${presentation.dataset.positions}
    .filter=${filter}
  ></stance-legend>`;
}

function drawLetters({presentation, shown, parts, messages}: AtlasLayout) {
  const {dataset, names, sources} = presentation;
  const letters = () =>
    html`<stance-letters
      exportparts="letter"
      .round=${shown.round}
      .positions=${dataset.positions}
      .names=${names}
      .sources=${sources}
    ></stance-letters>`;
  return parts.draw('stance-letters', letters, messages);
}
