import type {World} from '../../map/world/shapes';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Messages} from '../../model/messages/core';
import type {Country, CountryCode, Stance} from '../../model/types';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {ResolvedView} from '../../model/view/resolve-view';
import type {AtlasViewModel, RoundView} from '../../model/view/view-model';
import type {PendingSearch} from '../panels/stance-search';
import type {MapViewport} from '../shared/events';
import type {CONTROLS} from './attributes';
import type {LazyElementController} from './lazy-element-controller';

/** Everything that the arrangement depends on, in finished values. */
export interface AtlasContext {
  readonly viewModel: AtlasViewModel;
  /** What the parts are given: there once they are drawn. */
  readonly details: DetailViewModel | undefined;
  readonly shown: RoundView;
  /** The comparison, if there is one; `shown` is then its first round. */
  readonly comparison: ComparisonView | undefined;
  /** The same for what stands further down: late while a hand moves through the rounds. */
  readonly debounced: ResolvedView;
  readonly messages: Messages;
  readonly parts: LazyElementController;
  readonly world: World | undefined;
  readonly view: string;
  /** How much can be used; what is left out here is never loaded. */
  readonly controls: (typeof CONTROLS)[number];
  /** What a reader has begun to type where the search will be. */
  readonly pendingSearch: PendingSearch | undefined;
  /** The open state. */
  readonly country: Country | undefined;
  /** The class chosen to be seen alone. */
  readonly filter: Stance | ShiftId | null;
  /** The class lit on the map: the one pointed at, else the one chosen. */
  readonly highlighted: Stance | ShiftId | null;
  readonly borders: 'un' | 'neutral';
  /** The state pointed at in one of several maps, and where they look. */
  readonly pointed: CountryCode | undefined;
  readonly look: MapViewport | undefined;
  choose(view: string): void;
  compare(): void;
  needDetail(): void;
  point(country: CountryCode | undefined): void;
  lookAt(look: MapViewport): void;
}
