import type {ImageMessages} from '../../model/messages/images';
import type {ComparisonView} from '../../model/view/comparison-view';
import type {RoundView} from '../../model/view/view-model';
import type {Dataset, Position} from '../../model/types';
import type {Measure} from './scene';
import type {World} from '../world/shapes';

/** Everything that a picture is made from, in finished values. */
export interface ImageInput {
  readonly world: World;
  /** A round, or the comparison of two. */
  readonly view: RoundView | ComparisonView;
  readonly dataset: Dataset;
  readonly positions: readonly Position[];
  readonly messages: ImageMessages;
  readonly width: number;
  /** Without one the picture is as high as what it holds. */
  readonly height?: number;
  readonly theme: 'light' | 'dark';
  readonly borders: 'un' | 'neutral';
  /** Code of the open state: outlined and named. */
  readonly country?: string | undefined;
  /** The one class to be seen; the others are faded. */
  readonly filter?: string | null;
  /** Colours that the page has set for classes, as hex. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly measure: Measure;
}
