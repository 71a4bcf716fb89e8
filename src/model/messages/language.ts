import type {ActMessages} from './acts';
import type {ActivityMessages} from './activities';
import type {englishImages} from './images';
import type {LessonEditorMessages} from './lesson-editor';
import type {LessonProblemMessages} from './lesson-problems';
import type {OfflineMessages} from './offline';
import type {PresentMessages} from './present';
import type {QrMessages} from './qr';
import type {UseMessages} from './use';
import type {AllMessages} from './views';

/** The messages of the site's pages, by the name of their catalogue. */
export interface PageMessages {
  readonly activities: ActivityMessages;
  readonly lessonEditor: LessonEditorMessages;
  readonly lessonProblems: LessonProblemMessages;
  readonly offline: OfflineMessages;
  readonly present: PresentMessages;
  readonly qr: QrMessages;
  readonly use: UseMessages;
}

/**
 * A language, as `addLanguage` takes it. The messages of the elements are required. Images,
 * acts and pages speak English as long as their messages are missing. Two catalogues are not among them,
 * because the build writes their pages: `handout.ts` and `teaching.ts`.
 */
export type Language = AllMessages &
  Partial<typeof englishImages> & {
    readonly acts?: ActMessages;
    readonly pages?: Partial<PageMessages>;
  };
