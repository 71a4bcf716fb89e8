import type {nothing, TemplateResult} from 'lit';
import type {World} from '../../map/world/shapes';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Messages} from '../../model/messages/core';
import type {Country, CountryCode, Position, Stance} from '../../model/types';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {ResolvedView} from '../../model/view/resolve-view';
import type {ScopeView} from '../../model/view/scope-view';
import type {AtlasViewModel} from '../../model/view/view-model';
import type {AtlasActs} from '../acts/atlas-acts';
import type {PendingSearch} from '../panels/stance-search';
import type {MapViewport} from '../shared/events';
import type {SideDifference} from '../slider/templates';
import type {ACTS, BORDERS, CONTROLS, NOTES, VIEWS} from '../../model/view/attribute-values';
import type {LazyElementController} from './lazy-element-controller';
import type {PanelController, PanelId} from './panel-controller';

/** Everything that the templates of an atlas depend on. */
export interface AtlasContext {
  readonly data: AtlasData;
  /** The round on screen and, in a comparison, the second one. */
  readonly displayed: ResolvedView;
  /** The same for the sections below the map: late while the reader drags through the rounds. */
  readonly debounced: ResolvedView;
  readonly options: AtlasOptions;
  readonly selection: AtlasSelection;
  /** What several maps side by side share. */
  readonly shared: SharedMapState;
  readonly messages: Messages;
  readonly lazyElements: LazyElementController;
  /** What draws all but the first map; there as soon as the details are. */
  readonly views: LaterViews | undefined;
  /** The search is open where it hides behind its button. */
  readonly isSearchOpen: boolean;
  /** Acts beside the letters: later than the map, and only where an author asks for them. */
  readonly acts: AtlasActs | undefined;
  readonly haveActsFailed: boolean;
  readonly panel: Pick<PanelController, 'id' | 'isSheetOpen'>;
  readonly actions: AtlasActions;
}

interface AtlasData {
  readonly viewModel: AtlasViewModel;
  /** Loaded before any lazy element is rendered. */
  readonly details: DetailViewModel | undefined;
  readonly world: World | undefined;
}

/** Values of attributes, after fallback to their defaults. */
interface AtlasOptions {
  readonly view: (typeof VIEWS)[number];
  /** Controls that are left out here are never loaded. */
  readonly controls: (typeof CONTROLS)[number];
  readonly borders: (typeof BORDERS)[number];
  readonly legend: 'sentence' | 'list';
  readonly notes: (typeof NOTES)[number];
  readonly acts: (typeof ACTS)[number];
  /** Address of the site that links to the view lead to; without one nothing can be shared. */
  readonly site: string | undefined;
}

interface AtlasSelection {
  /** The open country. */
  readonly country: Country | undefined;
  /** The category chosen in the legend. */
  readonly filter: Stance | ShiftId | null;
  /** The category highlighted on the map: the one pointed at, else the one chosen. */
  readonly highlighted: Stance | ShiftId | null;
  /** Outlined where no act is chosen in the atlas itself. */
  readonly outlined: readonly CountryCode[];
  /** What the countries are filtered by, as it stands in an address. */
  readonly asked: string | undefined;
  /** The countries that fit it; undefined: all. */
  readonly scope: ScopeView | undefined;
}

interface SharedMapState {
  readonly hovered: CountryCode | undefined;
  readonly viewport: MapViewport | undefined;
}

interface AtlasActions {
  setView(view: AtlasOptions['view']): void;
  toggleComparison(): void;
  /** Opens the next country that changed, or the previous one. */
  walkChanges(by: 1 | -1): void;
  toggleFullScreen(): void;
  /** Takes the reader to the letters below the atlas. */
  goToNotes(): void;
  togglePanel(id: PanelId): void;
  /** On a phone the whole of it, or its first lines. */
  openPanel(id: PanelId, isWhole: boolean): void;
  loadActs(): void;
  closePanel(): void;
  toggleSheet(): void;
  onPanelKey(event: KeyboardEvent): void;
  toggleSearch(): void;
  /** The focus may have left the search. */
  onFindLeft(event: FocusEvent): void;
  loadDetailedWorld(): void;
  setHovered(country: CountryCode | undefined): void;
  setViewport(viewport: MapViewport): void;
  /** What the reader has typed into the placeholder of the search. */
  pendingSearch(): PendingSearch | undefined;
}

/** What draws the views that come after the first map, with the details of the record. */
export interface LaterViews {
  /** The countries that changed and are in scope, in the order of the steps through them. */
  changedInScope(context: AtlasContext): readonly CountryCode[];
  /** How many joined and left each side that can be compared. */
  differencesOf(
    comparison: ComparisonView,
    positions: readonly Position[],
  ): readonly SideDifference[];
  renderChangeSteps(context: AtlasContext): Drawn;
  /** Draws what a view shows in place of the single map. */
  renderOtherFigure(context: AtlasContext): TemplateResult;
  renderPanelContents(context: AtlasContext): TemplateResult;
  renderScope(context: AtlasContext): Drawn;
  renderSearch(context: AtlasContext): TemplateResult;
}

type Drawn = TemplateResult | typeof nothing;
