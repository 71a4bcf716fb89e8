import {html, nothing, type TemplateResult} from 'lit';
import {DEFAULT_VIEW} from '../../model/view/default-view';
import {describeLegend, describeLegendOfAll, type LegendMark} from '../../model/description/legend';
import {renderBar} from './bar';
import {renderOneMap} from './maps';
import {renderFind} from './find';
import type {LazyTag} from './lazy-elements';
import {renderAllLetters} from './letters';
import {renderTimeline} from './timeline';
import type {AtlasContext, LaterViews} from './context';
import {isSheet} from './panel-controller';

/** The atlas from top to bottom; the order here is the order of reading and of the Tab key. */
export function renderAtlas(context: AtlasContext): TemplateResult {
  const {options} = context;
  const hasAllControls = options.controls === 'full';
  const hasCard = options.controls !== 'none';
  if (options.legend === 'list') return renderMapWithList(context);
  const panel = hasCard ? renderPanel(context) : nothing;
  return html`
    <div class="head">${renderSentence(context)}</div>
    <div class="stage ${panel === nothing ? '' : 'beside'}" part="body">
      ${hasAllControls && !isList(context) ? renderFind(context) : nothing}
      <div class="figure" part="figure">${renderFigure(context)}</div>
    </div>
    ${hasCard ? html`<div class="time" part="timeline">${renderTimeline(context)}</div>` : nothing}
    ${panel} ${hasAllControls ? renderBar(context) : nothing} ${renderFoot(context)}
    ${hasAllControls ? renderNotes(context) : nothing}
    ${hasAllControls && options.acts === 'list' ? context.acts?.renderList(context.data.viewModel, options.site) : nothing}
  `;
}

/** On a slide, which has its own words: the map with a list as its legend, and nothing else. */
function renderMapWithList(context: AtlasContext) {
  const {items, missing, marks, tint} = legendOf(context);
  return html`<div class="stage" part="body">
    <div class="figure" part="figure">${renderFigure(context)}</div>
    <div part="legend">
      <stance-legend
        exportparts="item, missing, mark, alone, territory, disputed"
        plain
        .items=${items}
        .missing=${missing}
        .marks=${marksOf(context, marks)}
        .tint=${tint}
        .positions=${context.data.viewModel.dataset.positions}
      ></stance-legend>
    </div>
  </div>`;
}

/** Title, legend and filter at once. */
function renderSentence(context: AtlasContext) {
  const {displayed, options, selection} = context;
  const {dataset} = context.data.viewModel;
  // Maps of all rounds show rounds, also while two of them are compared.
  const comparison = options.view === 'all' ? undefined : displayed.comparison;
  const view = comparison ?? displayed.view;
  // The legend shows the sentence in its own words; the text is for scripts that read this part.
  return html`<div class="summary" part="summary">
    <stance-legend
      part="legend"
      exportparts="item"
      .sentence=${view.sentenceParts}
      ?comparison=${comparison !== undefined}
      .positions=${dataset.positions}
      .filter=${selection.filter}
      .plain=${options.controls === 'none'}
      >${view.sentence}</stance-legend
    >
  </div>`;
}

/** The element of a view or of a panel. */
const ELEMENTS: Readonly<Record<string, LazyTag>> = {
  table: 'stance-table',
  shifts: 'stance-shifts',
  download: 'stance-downloads',
  share: 'stance-share',
  country: 'stance-country',
};

/** Waits for what comes with the details of the record; the element that it will show comes along. */
function renderLater(
  {views, lazyElements, messages}: AtlasContext,
  part: string,
  template: (views: LaterViews) => TemplateResult,
) {
  const tag = ELEMENTS[part];
  if (tag) lazyElements.expect(tag);
  return lazyElements.render('views', () => template(views!), messages);
}

function renderFigure(context: AtlasContext) {
  const {view} = context.options;
  if (view === DEFAULT_VIEW) return renderOneMap(context);
  return renderLater(context, view, (views) => views.renderOtherFigure(context));
}

/** Boundaries, version and marks. What not every round has comes last, and moves nothing else. */
function renderFoot(context: AtlasContext) {
  const {messages} = context;
  const {dataset} = context.data.viewModel;
  const {missing, marks, tint} = legendOf(context);
  return html`<div class="foot">
    ${renderDisclaimer(context)}
    <span class="version" part="source" title=${dataset.title}
      >${messages.atlas.version(dataset.version)}</span
    >
    <stance-legend
      exportparts="missing, mark, alone, territory, disputed"
      inline
      plain
      .missing=${missing}
      .marks=${marksOf(context, marks).toReversed()}
      .tint=${isList(context) || context.options.view === 'sides' ? undefined : tint}
      .positions=${dataset.positions}
    ></stance-legend>
  </div>`;
}

function renderDisclaimer({data, options, messages: {atlas}}: AtlasContext) {
  const {disclaimer} = data.viewModel.dataset;
  if (options.controls === 'none')
    return html`<p class="disclaimer" part="disclaimer">${disclaimer}</p>`;
  return html`<details class="disclaimer" part="disclaimer">
    <summary>${atlas.boundaries} <span class="more">${atlas.more}</span></summary>
    <p>${disclaimer}</p>
  </details>`;
}

/** A list has no marks to explain, and filters in place of the search. */
function isList({options: {view}}: AtlasContext): boolean {
  return view === 'table' || view === 'shifts';
}

function marksOf(context: AtlasContext, marks: readonly LegendMark[]) {
  return isList(context) ? [] : marks;
}

function legendOf({data, displayed: {view, comparison}, options, messages}: AtlasContext) {
  return options.view === 'all'
    ? describeLegendOfAll(data.viewModel, view, messages)
    : describeLegend(comparison ?? view, messages);
}

/** The letters below the atlas; where they stand in the panel, these are for paper. */
function renderNotes(context: AtlasContext) {
  return html`<div class="notes" part="notes" tabindex="-1">${renderAllLetters(context)}</div>`;
}

/** One place for a country, files, links and sources: beside the map, or a sheet on a phone. */
function renderPanel(context: AtlasContext) {
  const {panel, selection} = context;
  if (!panel.id && !selection.country) return nothing;
  return html`<div
    class="panel ${isSheet(panel.id) && !panel.isSheetOpen ? '' : 'open'}"
    part="panel"
    @keydown=${context.actions.onPanelKey}
  >
    ${renderLater(context, panel.id ?? 'country', (views) => views.renderPanelContents(context))}
  </div>`;
}
