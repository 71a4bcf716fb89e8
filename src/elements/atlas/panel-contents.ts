import {html, type TemplateResult} from 'lit';
import type {AtlasContext} from './context';

/** The open country: its position in every round, and how we know. */
export function renderCard(context: AtlasContext): TemplateResult {
  const {data, displayed, lazyElements, messages, panel} = context;
  const {viewModel, details} = data;
  const country = context.selection.country!;
  const card = () =>
    html`<stance-country
      exportparts="entry"
      ?brief=${!panel.isSheetOpen}
      .country=${country}
      .entries=${details!.entriesOf(country.code)}
      .positions=${viewModel.dataset.positions}
      .names=${viewModel.names}
      .sources=${viewModel.sources}
      .round=${displayed.view.round.id}
      .acts=${context.acts?.actsOf(country.code, details!.entriesOf(country.code), viewModel)}
    ></stance-country>`;
  return lazyElements.render('stance-country', card, messages);
}

/** What was chosen on the rail. */
export function renderActs({acts, data, actions, options}: AtlasContext): TemplateResult {
  return html`${acts?.renderPanel(data.viewModel, options.site, (isWhole) => actions.openPanel('acts', isWhole))}`;
}

/** The view as a picture and in words, the dataset and the comparison as files. */
export function renderDownloads(context: AtlasContext): TemplateResult {
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
      .scope=${data.details!.scopes.scopeOf({...debounced, scope: selection.asked, category: selection.filter})}
      .borders=${options.borders}
    ></stance-downloads>`;
  return lazyElements.render('stance-downloads', downloads, messages);
}

/** Links, code and a reference to the view. */
export function renderShare(context: AtlasContext): TemplateResult {
  const {data, debounced, options, selection, lazyElements, messages} = context;
  const share = () =>
    html`<stance-share
      .viewModel=${data.viewModel}
      .details=${data.details}
      .site=${options.site}
      .embed=${{
        round: debounced.view.round.id,
        versus: debounced.versus,
        country: selection.country?.code,
        view: options.view,
        scope: selection.asked,
        borders: options.borders,
      }}
    ></stance-share>`;
  return lazyElements.render('stance-share', share, messages);
}
