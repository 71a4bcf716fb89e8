import {NativeEvent} from '../base/native-event';
import type {ActShown} from './shown-acts';

/** A reader chose acts on the rail or in its list. Heard by the atlas alone. */
export class ActsShownEvent extends NativeEvent {
  readonly shown: ActShown;
  /** A step to the next act: the focus stays where it is. */
  readonly isStep: boolean;

  constructor(shown: ActShown, isStep = false) {
    super('stance-acts-shown');
    this.shown = shown;
    this.isStep = isStep;
  }
}

/** A reader chose a kind of act, or all (`null`). Heard by the atlas alone. */
export class ActKindEvent extends NativeEvent {
  readonly kind: string | null;

  constructor(kind: string | null) {
    super('stance-act-kind');
    this.kind = kind;
  }
}
