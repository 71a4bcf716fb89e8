/** The acts in an atlas: on the rail, in the panel, on the card, as outlines on the map. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {importAgain} from '../../data/import-again';
import {actsOfCountry, countryLine} from '../../model/acts/country-line';
import {indexActs, type ActIndex} from '../../model/acts/index-acts';
import {shapesOfActs} from '../../model/acts/map-shapes';
import type {ActRecord} from '../../model/acts/types';
import type {CountryEntry} from '../../model/stances/country-history';
import type {CountryCode} from '../../model/types';
import type {AtlasViewModel} from '../../model/view/view-model';
import {renderRetry} from '../atlas/lazy-element-controller';
import type {PanelController} from '../atlas/panel-controller';
import {StanceActEvent} from '../shared/events';
import {messagesFor} from '../shared/messages';
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

/** An atlas: its attribute names the one act that is open. */
type ActsHost = LitElement & {act?: string | undefined};

/** Keeps what a reader chose among the acts of one atlas, and renders it. */
export class AtlasActs {
  readonly #host: ActsHost;
  readonly #record: ActRecord;
  #index: ActIndex | undefined;
  #indexed: AtlasViewModel | undefined;
  #shown: ActShown = 'within';
  #outlined: readonly CountryCode[] = NONE;
  #kind: string | null = null;
  #isListLoading = false;
  #hasListFailed = false;
  /** The act that the host is known to name. */
  #act: string | undefined;

  constructor(host: ActsHost, record: ActRecord) {
    this.#host = host;
    this.#record = record;
  }

  /** Countries and places to outline while acts are open. */
  get outlined(): readonly CountryCode[] {
    return this.#outlined;
  }

  /**
   * Opens the act that a script or an address asks for, or closes it again; and says so when a
   * reader has closed it.
   */
  follow(panel: Pick<PanelController, 'id' | 'show' | 'close'>, isList: boolean) {
    const {act} = this.#host;
    if (act !== this.#act) {
      this.#act = act;
      this.#outline(act === undefined ? NONE : [act]);
      if (isList) return;
      if (act === undefined) return panel.id === 'acts' ? panel.close() : undefined;
      this.#shown = [act];
      panel.show('acts');
    } else if (act !== undefined && !isList && panel.id !== 'acts') this.#tell(undefined);
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
  renderPanel(viewModel: AtlasViewModel, site: string | undefined, open: Open): TemplateResult {
    const index = this.#indexFor(viewModel);
    return html`<stance-acts-panel
      .index=${index}
      .shown=${this.#shown}
      .stops=${viewModel.stops}
      .acts=${actsOfKind(index.acts, this.#kind)}
      .kinds=${kindChoices(index.record, index.acts)}
      .kind=${this.#kind}
      .page=${pageOf(site)}
      @stance-acts-shown=${(event: ActsShownEvent) => this.#show(event, open)}
      @stance-act-kind=${this.#onKind}
    ></stance-acts-panel>`;
  }

  /** Renders the list below the atlas, once its code is there. */
  renderList(viewModel: AtlasViewModel, site: string | undefined): TemplateResult | typeof nothing {
    if (!customElements.get('stance-acts')) {
      if (this.#hasListFailed) return renderRetry(messagesFor(this.#host), () => this.#retryList());
      if (!this.#isListLoading) void this.#loadList();
      return nothing;
    }
    const onAct = ({act}: StanceActEvent) => {
      this.#host.act = this.#act = act ?? undefined;
      this.#outline(act === null ? NONE : [act]);
    };
    return html`<stance-acts
      exportparts="actor, list"
      short
      .index=${this.#indexFor(viewModel)}
      .site=${site ?? ''}
      .page=${pageOf(site)}
      .act=${this.#host.act}
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

  #show({shown, isStep}: ActsShownEvent, open: Open) {
    this.#shown = shown;
    const isAll = typeof shown === 'string';
    this.#outline(isAll ? NONE : shown);
    this.#tell(isAll || shown.length > 1 ? undefined : shown[0]);
    if (!isStep) open(isAll);
  }

  /** One act is open, or none any more. */
  #tell(act: string | undefined) {
    if (act === this.#act) return;
    this.#host.act = this.#act = act;
    this.#host.dispatchEvent(new StanceActEvent(act ?? null));
  }

  async #loadList() {
    try {
      this.#isListLoading = true;
      register('stance-acts', (await importAgain(() => import('./stance-acts'))).StanceActs);
    } catch {
      this.#hasListFailed = true;
    }
    this.#isListLoading = false;
    this.#host.requestUpdate();
  }

  #retryList() {
    this.#hasListFailed = false;
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

function pageOf(site: string | undefined): string {
  return site === undefined ? '' : site + ACTS_PAGE;
}

/** Loads the acts for an atlas; rejects if they cannot be had, and may be tried again. */
export async function createAtlasActs(host: ActsHost): Promise<AtlasActs> {
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
