import type {ActShown} from './shown-acts';

/** A reader chose acts on the rail or in its list. Heard by the atlas alone. */
export class ActsShownEvent extends Event {
  readonly shown: ActShown;

  constructor(shown: ActShown) {
    super('stance-acts-shown');
    this.shown = shown;
  }
}

/** A reader chose a kind of act, or all (`null`). Heard by the atlas alone. */
export class ActKindEvent extends Event {
  readonly kind: string | null;

  constructor(kind: string | null) {
    super('stance-act-kind');
    this.kind = kind;
  }
}
