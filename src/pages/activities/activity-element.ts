import {type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StanceElement} from '../../elements/base/stance-element';
import {allMessagesFor} from '../../elements/shared/all-messages';
import {loadFirstWorld} from '../../elements/loading/loader';
import {adoptPalette} from '../../elements/shared/palette';
import {buttons, tokens} from '../../elements/shared/styles';
import {swatchStyles} from '../../elements/shared/swatch.styles';
import type {World} from '../../map/world/shapes';
import {nameOrder} from '../../model/name-order';
import {labelsOf} from '../../model/stances/categories';
import {AtlasViewModel} from '../../model/view/view-model';
import type {Guess} from '../../model/quiz/guess-scores';
import type {ActivityMessages} from '../../model/messages/activities';
import type {AllMessages} from '../../model/messages/views';
import type {Country, CountryCode, Position, Stance} from '../../model/types';
import type {ActivityContext, ActivityElement} from './activity';
import {hiddenCategories, type ActivityMapContext} from './hidden-map';
import {activityStyles} from './activity.styles';

/** Words and names that the templates of both activities use. */
export interface ActivityTexts {
  readonly messages: ActivityMessages;
  readonly allMessages: AllMessages;
  nameOf(code: CountryCode): string;
  labelOf(stance: Stance): string;
}

/** What both activities are: a map of their own, words, focus, and the teacher's keys. */
export abstract class ActivityBase extends StanceElement implements ActivityElement {
  static override styles = [tokens, buttons, swatchStyles, activityStyles];

  /** What the activity was mounted with. */
  @property({attribute: false}) context!: ActivityContext;

  /** The state chosen on the map or by name. */
  @state() protected chosen: CountryCode | undefined;
  @state() private world: World | undefined;
  @state() private isMissing = false;

  protected viewModel!: AtlasViewModel;
  /** The states by name. */
  protected countries: readonly Country[] = [];
  #positions: readonly Position[] = [];

  /** Goes back, if there is anything to go back to. */
  abstract back(): boolean;

  /** Goes on, if there is anything left. */
  abstract next(): boolean;

  /** What follows the choice of a state on the map. */
  protected abstract choose(country: CountryCode | undefined): void;

  override connectedCallback() {
    super.connectedCallback();
    // At once: a teacher's “next” may come before the first frame.
    this.performUpdate();
    void this.#load();
  }

  async #load() {
    try {
      this.world ??= await loadFirstWorld();
    } catch {
      // Every state can be chosen by name as well.
      this.isMissing = true;
    }
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('context')) return;
    const {dataset, messages} = this.context;
    this.viewModel = new AtlasViewModel(dataset, allMessagesFor(this));
    const compareNames = nameOrder(messages.locale);
    this.countries = dataset.countries.toSorted((a, b) => compareNames(a.name, b.name));
    this.#positions = hiddenCategories(dataset.positions, this.labelOf, messages);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('context')) adoptPalette(this, this.#positions);
  }

  /** What the legend says of a guess. */
  protected labelOf = (stance: Guess | string): string =>
    labelsOf(this.context.dataset.positions, allMessagesFor(this)).get(stance) ?? stance;

  protected nameOf = (code: CountryCode): string => this.viewModel.names.get(code) ?? code;

  protected get texts(): ActivityTexts {
    const {nameOf, labelOf} = this;
    return {
      messages: this.context.messages,
      allMessages: allMessagesFor(this),
      nameOf,
      labelOf,
    };
  }

  protected get mapContext(): ActivityMapContext {
    return {
      viewModel: this.viewModel,
      positions: this.#positions,
      world: this.world,
      isMissing: this.isMissing,
      messages: this.context.messages,
      choose: (country) => this.choose(country),
    };
  }

  /** Draws again and puts the focus where the reader goes on; a focus elsewhere stays there. */
  protected async moveFocus(selector: string): Promise<void> {
    const wasHere = this.matches(':focus-within');
    this.requestUpdate();
    await this.updateComplete;
    if (wasHere) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
