import type {World} from '../../map/world/shapes';
import type {ShiftId} from '../../model/comparison/shifts';
import type {Messages} from '../../model/messages/core';
import type {Country, CountryCode, Stance} from '../../model/types';
import type {PairView} from '../../model/view/comparison-view';
import type {Details} from '../../model/view/detail-view-model';
import type {Shown} from '../../model/view/resolve-view';
import type {Presentation, RoundView} from '../../model/view/view-model';
import type {SearchBegun} from '../panels/stance-search';
import type {Look} from '../shared/events';
import type {CONTROLS} from './attributes';
import type {PartLoader} from './lazy-element-controller';

/** Everything that the arrangement depends on, in finished values. */
export interface AtlasLayout {
  readonly presentation: Presentation;
  /** What the parts are given: there once they are drawn. */
  readonly details: Details | undefined;
  readonly shown: RoundView;
  /** The comparison, if there is one; `shown` is then its first round. */
  readonly pair: PairView | undefined;
  /** The same for what stands further down: late while a hand moves through the rounds. */
  readonly atRest: Shown;
  readonly messages: Messages;
  readonly parts: PartLoader;
  readonly world: World | undefined;
  readonly view: string;
  /** How much can be used; what is left out here is never loaded. */
  readonly controls: (typeof CONTROLS)[number];
  /** What a reader has begun to type where the search will be. */
  readonly begun: SearchBegun | undefined;
  /** The open state. */
  readonly country: Country | undefined;
  /** The class chosen to be seen alone. */
  readonly filter: Stance | ShiftId | null;
  /** The class lit on the map: the one pointed at, else the one chosen. */
  readonly lit: Stance | ShiftId | null;
  readonly borders: 'un' | 'neutral';
  /** The state pointed at in one of several maps, and where they look. */
  readonly pointed: CountryCode | undefined;
  readonly look: Look | undefined;
  choose(view: string): void;
  compare(): void;
  needDetail(): void;
  point(country: CountryCode | undefined): void;
  lookAt(look: Look): void;
}
