import {html, nothing, type TemplateResult} from 'lit';
import {describeLegend, describeLegendOfAll} from '../../model/description/legend';
import type {RoundView} from '../../model/view/view-model';
import {renderMaps} from './maps';
import {VIEWS} from './attribute-values';
import type {AtlasContext} from './context';
import type {PendingSearch} from '../panels/stance-search';

/** Views that need the whole width: legend and card stand under them. */
const WIDE = new Set(['sides', 'all', 'shifts']);

/** The atlas from top to bottom; the order here is the order of reading and of the Tab key. */
export function renderAtlas(context: AtlasContext): TemplateResult {
  const {displayed, options, messages} = context;
  const {dataset} = context.data.viewModel;
  const hasAllControls = options.controls === 'full';
  const hasCard = options.controls !== 'none';
  return html`
    ${hasAllControls ? renderTopBar(context) : nothing} ${hasCard ? renderSlider(context) : nothing}
    <p class="summary" part="summary">${(displayed.comparison ?? displayed.view).sentence}</p>
    <div class="body ${WIDE.has(options.view) ? 'wide' : ''}" part="body">
      <div class="figure" part="figure">${renderFigure(context)}</div>
      ${hasCard ? html`<div class="card">${renderCard(context)}</div>` : nothing}
      <div class="legend" part="legend">${renderLegend(context)}</div>
      <div class="notes" part="notes">
        <p class="disclaimer" part="disclaimer">${dataset.disclaimer}</p>
        ${hasAllControls ? renderAllLetters(context) : nothing}
      </div>
    </div>
    ${hasAllControls ? html`<div class="downloads">${renderDownloads(context)}</div>` : nothing}
    <p class="version" part="source">${messages.atlas.source(dataset.title, dataset.version)}</p>
  `;
}

function renderSlider({data: {viewModel}, displayed: {view, versus}}: AtlasContext) {
  return html`<stance-slider
    exportparts="input: slider"
    .stops=${viewModel.stops}
    .unmappedStops=${viewModel.unmappedStops}
    .round=${view.round.id}
    .versus=${versus}
  ></stance-slider>`;
}

function renderTopBar(context: AtlasContext) {
  const {data, displayed, options, messages, lazyElements, actions} = context;
  const isComparison = displayed.comparison !== undefined;
  const {atlas} = messages;
  const search = () =>
    html`<stance-search
      exportparts="input: search"
      .countries=${data.viewModel.dataset.countries}
      .pending=${actions.pendingSearch()}
    ></stance-search>`;
  const field = html`<input
    type="text"
    autocomplete="off"
    aria-label=${atlas.find}
    placeholder=${atlas.countryName}
  />`;
  const views = VIEWS.filter((id) => id !== 'sides' || isComparison);
  return html`<div class="top">
    <div class="search">${lazyElements.render('stance-search', search, messages, field)}</div>
    <button type="button" aria-pressed=${isComparison} @click=${actions.toggleComparison}>
      ${atlas.compare}
    </button>
    <div class="views" role="group" aria-label=${atlas.viewLabel}>
      ${views.map(
        (id) =>
          html`<button
            type="button"
            aria-pressed=${id === options.view}
            @click=${() => actions.setView(id)}
          >
            ${atlas.views[id]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** What the reader typed into the placeholder of the search. */
export function pendingSearchIn(root: ShadowRoot): PendingSearch | undefined {
  const input = root.querySelector('input');
  const hasFocus = input !== null && input === root.activeElement;
  return input ? {text: input.value, hasFocus} : undefined;
}

function renderFigure(context: AtlasContext) {
  const {view} = context.options;
  if (view === 'table') return renderTable(context);
  return view === 'shifts' ? renderShifts(context) : renderMaps(context);
}

function renderTable({data, displayed, selection, lazyElements, messages}: AtlasContext) {
  const {dataset} = data.viewModel;
  const table = () =>
    html`<stance-table
      exportparts="table"
      .rows=${data.details!.rows}
      .rounds=${dataset.rounds.map(({id}) => id)}
      .positions=${dataset.positions}
      .round=${displayed.view.round.id}
      .comparison=${displayed.comparison}
      .country=${selection.country?.code}
      .filter=${selection.filter}
    ></stance-table>`;
  return lazyElements.render('stance-table', table, messages);
}

function renderShifts({data, displayed, selection, lazyElements, messages}: AtlasContext) {
  const {dataset, names, roundViews} = data.viewModel;
  const shifts = () =>
    html`<stance-shifts
      exportparts="shift, matrix, flows"
      .comparison=${displayed.comparison}
      .rounds=${roundViews}
      .positions=${dataset.positions}
      .names=${names}
      .country=${selection.country?.code}
    ></stance-shifts>`;
  return lazyElements.render('stance-shifts', shifts, messages);
}

function renderCard(context: AtlasContext) {
  const {data, displayed, options, lazyElements, messages} = context;
  const {viewModel, details} = data;
  const {country} = context.selection;
  const {chooseHint, chooseOnMap} = messages.atlas;
  if (!country)
    return html`<p class="hint">${options.controls === 'full' ? chooseHint : chooseOnMap}</p>`;
  const card = () =>
    html`<stance-country
      exportparts="entry"
      .country=${country}
      .entries=${details!.entriesOf(country.code)}
      .positions=${viewModel.dataset.positions}
      .names=${viewModel.names}
      .sources=${viewModel.sources}
      .round=${displayed.view.round.id}
    ></stance-country>`;
  return lazyElements.render('stance-country', card, messages);
}

function renderLegend(context: AtlasContext) {
  const {viewModel} = context.data;
  const {view, controls} = context.options;
  const {items, missing, marks} = legendOf(context);
  const isMap = !['table', 'shifts'].includes(view);
  return html`<stance-legend
    exportparts="item, missing, mark, alone, territory, disputed"
    .items=${items}
    .missing=${missing}
    .marks=${isMap ? marks : []}
    .positions=${viewModel.dataset.positions}
    .filter=${context.selection.filter}
    .plain=${controls === 'none'}
  ></stance-legend>`;
}

function legendOf({data, displayed: {view, comparison}, options, messages}: AtlasContext) {
  return options.view === 'all'
    ? describeLegendOfAll(data.viewModel, view, messages)
    : describeLegend(comparison ?? view, messages);
}

function renderAllLetters(context: AtlasContext) {
  const {view, comparison} = context.debounced;
  return html`<div class="letters">
    ${renderLetters(context, comparison?.from ?? view)}
    ${comparison ? renderLetters(context, comparison.to) : nothing}
  </div>`;
}

function renderLetters({data, lazyElements, messages}: AtlasContext, {round}: RoundView) {
  const {dataset, names, sources} = data.viewModel;
  const letters = () =>
    html`<stance-letters
      exportparts="letter"
      .round=${round}
      .positions=${dataset.positions}
      .names=${names}
      .sources=${sources}
    ></stance-letters>`;
  return lazyElements.render('stance-letters', letters, messages);
}

function renderDownloads(context: AtlasContext) {
  const {data, debounced, options, selection, lazyElements, messages} = context;
  const {dataset, roundViews} = data.viewModel;
  const downloads = () =>
    html`<stance-downloads
      exportparts="group"
      .data=${dataset}
      .rounds=${roundViews}
      .comparison=${debounced.comparison}
      .round=${debounced.view}
      .world=${data.world}
      .country=${selection.country?.code}
      .filter=${selection.filter}
      .borders=${options.borders}
    ></stance-downloads>`;
  return lazyElements.render('stance-downloads', downloads, messages);
}
