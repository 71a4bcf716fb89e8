import {html, nothing, type TemplateResult} from 'lit';
import {renderMaps} from './maps';
import {describeLegend, describeLegendOfAll} from '../../model/description/legend';
import type {RoundView} from '../../model/view/view-model';
import {VIEWS} from './attributes';
import type {AtlasContext} from './layout-types';

/** Views that need the whole width: legend and card stand under them. */
const WIDE = new Set(['sides', 'all', 'shifts']);

/** The atlas from top to bottom; the order here is the order of reading and of the Tab key. */
export function renderAtlas(layout: AtlasContext): TemplateResult {
  const {viewModel, shown, comparison, messages, controls} = layout;
  const {dataset} = viewModel;
  const hasAllControls = controls === 'full';
  const hasCard = controls !== 'none';
  return html`
    ${hasAllControls ? renderTopBar(layout) : nothing} ${hasCard ? renderSlider(layout) : nothing}
    <p class="summary" part="summary">${comparison?.sentence ?? shown.sentence}</p>
    <div class="body ${WIDE.has(layout.view) ? 'wide' : ''}" part="body">
      <div class="figure" part="figure">${renderFigure(layout)}</div>
      ${hasCard ? html`<div class="card">${renderCard(layout)}</div>` : nothing}
      <div class="legend" part="legend">${renderLegend(layout)}</div>
      <div class="notes" part="notes">
        <p class="disclaimer" part="disclaimer">${dataset.disclaimer}</p>
        ${hasAllControls ? renderAllLetters(layout) : nothing}
      </div>
    </div>
    ${hasAllControls ? html`<div class="downloads">${renderDownloads(layout)}</div>` : nothing}
    <p class="version" part="source">${messages.atlas.source(dataset.title, dataset.version)}</p>
  `;
}

function renderSlider({viewModel, shown, comparison}: AtlasContext) {
  return html`<stance-slider
    exportparts="input: slider"
    .stops=${viewModel.stops}
    .unmappedStops=${viewModel.unmappedStops}
    .round=${shown.round.id}
    .versus=${comparison?.second.round.id}
  ></stance-slider>`;
}

function renderTopBar(layout: AtlasContext) {
  const {viewModel, comparison, messages, parts, view, choose, compare} = layout;
  const {atlas} = messages;
  const search = () =>
    html`<stance-search
      exportparts="input: search"
      .countries=${viewModel.dataset.countries}
      .pending=${layout.pendingSearch}
    ></stance-search>`;
  const field = html`<input
    type="text"
    autocomplete="off"
    aria-label=${atlas.find}
    placeholder=${atlas.countryName}
  />`;
  const views = VIEWS.filter((id) => id !== 'sides' || comparison);
  return html`<div class="top">
    <div class="search">${parts.render('stance-search', search, messages, field)}</div>
    <button type="button" aria-pressed=${comparison !== undefined} @click=${compare}>
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

function renderFigure(layout: AtlasContext) {
  if (layout.view === 'table') return renderTable(layout);
  return layout.view === 'shifts' ? renderShifts(layout) : renderMaps(layout);
}

function renderTable({
  viewModel,
  details,
  shown,
  comparison,
  country,
  filter,
  parts,
  messages,
}: AtlasContext) {
  const {dataset} = viewModel;
  const table = () =>
    html`<stance-table
      exportparts="table"
      .rows=${details!.rows}
      .rounds=${dataset.rounds.map(({id}) => id)}
      .positions=${dataset.positions}
      .round=${shown.round.id}
      .comparison=${comparison}
      .country=${country?.code}
      .filter=${filter}
    ></stance-table>`;
  return parts.render('stance-table', table, messages);
}

function renderShifts({viewModel, comparison, country, parts, messages}: AtlasContext) {
  const {dataset, names} = viewModel;
  const shifts = () =>
    html`<stance-shifts
      exportparts="shift, matrix, flows"
      .comparison=${comparison}
      .rounds=${viewModel.roundViews}
      .positions=${dataset.positions}
      .names=${names}
      .country=${country?.code}
    ></stance-shifts>`;
  return parts.render('stance-shifts', shifts, messages);
}

function renderCard(layout: AtlasContext) {
  const {viewModel, details, shown, country, parts, messages, controls} = layout;
  const {chooseHint, chooseOnMap} = messages.atlas;
  if (!country) return html`<p class="hint">${controls === 'full' ? chooseHint : chooseOnMap}</p>`;
  const card = () =>
    html`<stance-country
      exportparts="entry"
      .country=${country}
      .entries=${details!.entriesOf(country.code)}
      .positions=${viewModel.dataset.positions}
      .names=${viewModel.names}
      .sources=${viewModel.sources}
      .round=${shown.round.id}
    ></stance-country>`;
  return parts.render('stance-country', card, messages);
}

function renderLegend(layout: AtlasContext) {
  const {viewModel, filter, view, controls} = layout;
  const {items, missing, marks} = legendOf(layout);
  const isMap = !['table', 'shifts'].includes(view);
  return html`<stance-legend
    exportparts="item, missing, mark, alone, territory, disputed"
    .items=${items}
    .missing=${missing}
    .marks=${isMap ? marks : []}
    .positions=${viewModel.dataset.positions}
    .filter=${filter}
    .plain=${controls === 'none'}
  ></stance-legend>`;
}

function legendOf({viewModel, shown, comparison, view, messages}: AtlasContext) {
  return view === 'all'
    ? describeLegendOfAll(viewModel, shown, messages)
    : describeLegend(comparison ?? shown, messages);
}

function renderAllLetters(layout: AtlasContext) {
  const {view, comparison} = layout.debounced;
  return html`<div class="letters">
    ${renderLetters(layout, view)}
    ${comparison ? renderLetters(layout, comparison.second) : nothing}
  </div>`;
}

function renderLetters({viewModel, parts, messages}: AtlasContext, {round}: RoundView) {
  const {dataset, names, sources} = viewModel;
  const letters = () =>
    html`<stance-letters
      exportparts="letter"
      .round=${round}
      .positions=${dataset.positions}
      .names=${names}
      .sources=${sources}
    ></stance-letters>`;
  return parts.render('stance-letters', letters, messages);
}

function renderDownloads(layout: AtlasContext) {
  const {viewModel, debounced, parts, messages} = layout;
  const downloads = () =>
    html`<stance-downloads
      exportparts="group"
      .data=${viewModel.dataset}
      .rounds=${viewModel.roundViews}
      .comparison=${debounced.comparison}
      .round=${debounced.view}
      .world=${layout.world}
      .country=${layout.country?.code}
      .filter=${layout.filter}
      .borders=${layout.borders}
    ></stance-downloads>`;
  return parts.render('stance-downloads', downloads, messages);
}
