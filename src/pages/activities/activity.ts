/** What the activities of a lesson share with the page that mounts them. */
import type {StanceAtlas} from '../../elements/atlas/stance-atlas';
import type {Step} from '../../model/lesson/lesson';
import type {ActivityMessages} from '../../model/messages/activities';
import type {Dataset} from '../../model/types';

/** Where an activity keeps what was guessed or answered, as JSON. */
export interface PlayStore {
  /** What was kept last, unless it is too old or of another question. */
  read(): unknown;
  /** Keeps a game; nothing to keep: takes it away. */
  write(play: unknown): void;
}

/** What an activity is given. */
export interface ActivityContext {
  /** The atlas on the slide. It is veiled while the activity lasts, for it would tell the answers. */
  readonly atlas?: StanceAtlas | undefined;
  /** The whole record, with its sources. */
  readonly dataset: Dataset;
  /** The step that asks: its question says which activity, and about what. */
  readonly step: Step;
  readonly messages: ActivityMessages;
  readonly store: PlayStore;
  /** Says something to those who listen. */
  announce(text: string): void;
}

/** An activity on the page. */
export interface Activity {
  /** Takes the activity away, and shows the atlas again. */
  destroy(): void;
  /** The teacher pressed previous; true: the activity used it, and the lesson stays where it is. */
  back(): boolean;
  /** The same for next. */
  next(): boolean;
}

/** The parts of an activity that are elements, and take the teacher's keys. */
export type ActivityElement = HTMLElement & Pick<Activity, 'back' | 'next'>;

/** Puts an activity into its place and veils the atlas for as long. */
export function mountActivity(
  host: HTMLElement,
  element: ActivityElement,
  {atlas}: ActivityContext,
): Activity {
  const wasHidden = atlas?.hidden ?? false;
  const conceal = (concealed: boolean) => {
    if (!atlas) return;
    atlas.concealed = concealed;
    atlas.hidden = concealed || wasHidden;
  };
  conceal(true);
  host.append(element);
  return {
    destroy() {
      element.remove();
      conceal(false);
    },
    back: () => element.back(),
    next: () => element.next(),
  };
}
