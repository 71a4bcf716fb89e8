import type {LitElement, ReactiveController} from 'lit';
import {deepActiveElement} from '../shared/focus';

/** What an action of the bar opens; an open country has the same place. */
export type PanelId = 'acts' | 'download' | 'share' | 'sources';

/** A map with outlines or a country is worth seeing beside its panel, also on a phone. */
export function isSheet(id: PanelId | undefined): boolean {
  return id === undefined || id === 'acts';
}

/** Says which panel is open, leads the focus into it, and gives it back. */
export class PanelController implements ReactiveController {
  readonly #host: LitElement;
  /** Called when nothing that opened the panel can take the focus any more. */
  readonly #focusFallback: () => void;
  #id: PanelId | undefined;
  #isSheetOpen = false;
  #opener: HTMLElement | SVGElement | undefined;
  #takesFocus = false;
  #hadFocus = false;

  constructor(host: LitElement, focusFallback: () => void) {
    this.#host = host;
    this.#focusFallback = focusFallback;
    host.addController(this);
  }

  /** The panel that an action has opened; a country is open by its attribute. */
  get id(): PanelId | undefined {
    return this.#id;
  }

  /** True where a phone shows the whole country or act, and not its first lines. */
  get isSheetOpen(): boolean {
    return this.#isSheetOpen;
  }

  /** Opens what an action stands for, or closes it. */
  toggle(id: PanelId) {
    const isClosing = this.#id === id;
    if (!isClosing) this.#focusNext();
    this.#id = isClosing ? undefined : id;
    this.#host.requestUpdate();
  }

  /**
   * Opens a panel, which stays open while a reader goes on choosing what it shows; on a phone the
   * whole of it, or its first lines.
   */
  open(id: PanelId, isWhole: boolean) {
    this.#focusNext();
    this.#id = id;
    this.#isSheetOpen = isWhole;
    this.#host.requestUpdate();
  }

  /** Opens what an address asks for, its first lines on a phone; the focus stays where it is. */
  show(id: PanelId) {
    this.#id = id;
    this.#host.requestUpdate();
  }

  /** Closes what an action opened. */
  close() {
    this.#id = undefined;
    this.#isSheetOpen = false;
    this.#host.requestUpdate();
  }

  toggleSheet() {
    this.#isSheetOpen = !this.#isSheetOpen;
    this.#host.requestUpdate();
  }

  /** A country was opened or closed: whatever else had its place makes room. */
  followCountry(isOpen: boolean) {
    this.#id = undefined;
    if (!isOpen) this.#isSheetOpen = false;
    // Whoever steps through the changes goes on doing so.
    if (isOpen && !this.#host.renderRoot.querySelector('.time:focus-within')) this.#focusNext();
  }

  /** The next panel takes the focus, and gives it back to what has it now. */
  #focusNext() {
    const active = deepActiveElement();
    const isInside = this.#panel?.contains(this.#root.activeElement);
    if (!isInside) this.#opener = active;
    this.#takesFocus = true;
  }

  hostUpdate() {
    this.#hadFocus = this.#panel?.matches(':focus-within') ?? false;
  }

  hostUpdated() {
    const panel = this.#panel;
    if (panel && this.#takesFocus) void this.#focusHeading(panel);
    if (panel || !this.#hadFocus) return;
    this.#hadFocus = this.#takesFocus = false;
    this.#giveBack();
  }

  async #focusHeading(panel: Element) {
    const card = panel.querySelector('stance-country');
    await card?.updateComplete;
    const heading = card ?? panel.querySelector('h2');
    if (!heading || !this.#takesFocus) return;
    this.#takesFocus = false;
    if (!this.#mapOffersMore()) heading.focus();
  }

  /** A tap that may have meant another country: its strip is the next stop of the Tab key. */
  #mapOffersMore(): boolean {
    const map = this.#root.querySelector('stance-map');
    return Boolean(map?.shadowRoot?.querySelector('.nearby'));
  }

  #giveBack() {
    const opener = this.#opener;
    this.#opener = undefined;
    opener?.focus();
    if (!opener || deepActiveElement() !== opener) this.#focusFallback();
  }

  get #root() {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #panel() {
    return this.#root.querySelector('.panel');
  }
}
