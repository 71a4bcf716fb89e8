/** The acts in an atlas: on the rail, in the panel, on the card, as outlines on the map. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {actsOfCountry, countryLine} from '../../model/acts/country-line';
import {indexActs, type ActIndex} from '../../model/acts/index-acts';
import {shapesOfActs} from '../../model/acts/map-shapes';
import type {ActRecord} from '../../model/acts/types';
import type {CountryEntry} from '../../model/stances/country-history';
import type {CountryCode} from '../../model/types';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {StanceActEvent} from '../shared/events';
import {register} from '../shared/register';
import {StanceCountryAct} from './country-act';
import type {CardActs} from './card-acts';
import {actMessagesFor, loadActs} from './load-acts';
import {StanceActsRail} from './rail';
import type {ActKindEvent, ActsShownEvent} from './rail-events';
import {StanceActsPanel} from './rail-panel';
import {actsByPeriod, actsOfKind, kindChoices, type ActShown} from './shown-acts';

/** Opens the panel; on a phone the whole of it, or its first lines. */
type Open = (isWhole: boolean) => void;

/** The page of the acts, below the address of the site. */
const ACTS_PAGE = 'acts.html';

const NONE: readonly never[] = [];

/** Keeps what a reader chose among the acts of one atlas, and renders it. */
export class AtlasActs {
  readonly #host: LitElement;
  readonly #record: ActRecord;
  #index: ActIndex | undefined;
  #indexed: AtlasViewModel | undefined;
  #shown: ActShown = 'within';
  #outlined: readonly CountryCode[] = NONE;
  #kind: string | null = null;

  constructor(host: LitElement, record: ActRecord) {
    this.#host = host;
    this.#record = record;
  }

  /** Countries and places to outline while acts are open. */
  get outlined(): readonly CountryCode[] {
    return this.#outlined;
  }

  /** Renders the rail. `open` shows what a reader chose on it. */
  renderRail(viewModel: AtlasViewModel, isOpen: boolean, open: Open): TemplateResult {
    const {stops} = viewModel;
    const index = this.#indexFor(viewModel);
    const shown = this.#shown;
    return html`<stance-acts-rail
      .index=${index}
      .stops=${stops}
      .acts=${actsOfKind(index.acts, this.#kind)}
      .kinds=${kindChoices(index.record, actsByPeriod(index.acts, stops).within)}
      .kind=${this.#kind}
      .open=${isOpen && typeof shown !== 'string' ? shown : NONE}
      @stance-acts-shown=${(event: ActsShownEvent) => this.#show(event, open)}
      @stance-act-kind=${this.#onKind}
    ></stance-acts-rail>`;
  }

  /** Renders what was chosen on the rail. */
  renderPanel(viewModel: AtlasViewModel, open: Open): TemplateResult {
    const index = this.#indexFor(viewModel);
    return html`<stance-acts-panel
      .index=${index}
      .shown=${this.#shown}
      .stops=${viewModel.stops}
      .acts=${actsOfKind(index.acts, this.#kind)}
      .kinds=${kindChoices(index.record, index.acts)}
      .kind=${this.#kind}
      @stance-acts-shown=${(event: ActsShownEvent) => this.#show(event, open)}
      @stance-act-kind=${this.#onKind}
    ></stance-acts-panel>`;
  }

  /** Renders the list below the atlas, once its code is there. */
  renderList(viewModel: AtlasViewModel, site: string | undefined): TemplateResult | typeof nothing {
    if (!customElements.get('stance-acts')) {
      void this.#loadList();
      return nothing;
    }
    const onAct = ({act}: StanceActEvent) => this.#outline(act === null ? NONE : [act]);
    const page = site === undefined ? '' : site + ACTS_PAGE;
    return html`<stance-acts
      exportparts="actor, list"
      short
      .index=${this.#indexFor(viewModel)}
      .site=${site ?? ''}
      .page=${page}
      @stance-act=${onAct}
    ></stance-acts>`;
  }

  /** Returns the acts of a country, between its rounds and apart from them. */
  actsOf(code: CountryCode, entries: readonly CountryEntry[], viewModel: AtlasViewModel): CardActs {
    const index = this.#indexFor(viewModel);
    const {own, apart} = actsOfCountry(index, code);
    return {
      line: countryLine(entries, own),
      apart,
      apartTitle: actMessagesFor(this.#host).card.apart,
      render: (act) => html`<stance-country-act .index=${index} .act=${act}></stance-country-act>`,
    };
  }

  #show({shown}: ActsShownEvent, open: Open) {
    this.#shown = shown;
    this.#outline(typeof shown === 'string' ? NONE : shown);
    open(typeof shown === 'string');
  }

  /** Without its code, whatever is drawn next asks again. */
  async #loadList() {
    const module = await import('./stance-acts').catch(() => undefined);
    if (!module) return;
    register('stance-acts', module.StanceActs);
    this.#host.requestUpdate();
  }

  #outline(ids: readonly string[]) {
    const index = this.#index;
    const acts = ids.flatMap((id) => index?.byId.get(id) ?? []);
    this.#outlined = index ? shapesOfActs(acts, index) : NONE;
    this.#host.requestUpdate();
  }

  readonly #onKind = ({kind}: ActKindEvent) => {
    this.#kind = kind;
    this.#host.requestUpdate();
  };

  /** Names follow the language of the record. */
  #indexFor(viewModel: AtlasViewModel): ActIndex {
    if (!this.#index || this.#indexed !== viewModel) {
      const {locale} = actMessagesFor(this.#host);
      this.#index = indexActs(this.#record, viewModel.dataset.countries, locale);
      this.#indexed = viewModel;
    }
    return this.#index;
  }
}

/** Loads the acts for an atlas; rejects if they cannot be had, and may be tried again. */
export async function createAtlasActs(host: LitElement): Promise<AtlasActs> {
  const record = await loadActs('acts.json');
  register('stance-acts-rail', StanceActsRail);
  register('stance-acts-panel', StanceActsPanel);
  register('stance-country-act', StanceCountryAct);
  return new AtlasActs(host, record);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-acts-rail': StanceActsRail;
    'stance-acts-panel': StanceActsPanel;
    'stance-country-act': StanceCountryAct;
  }
}
