import {englishActs, type ActMessages} from './acts';
import {englishLessonEditor, type LessonEditorMessages} from './lesson-editor';
import {englishLessonProblems, type LessonProblemMessages} from './lesson-problems';
import {allEnglish, type AllMessages} from './views';

/** The messages that reading a lesson needs: names of what can be chosen, and of problems. */
export interface LessonMessages {
  readonly views: AllMessages;
  readonly editor: LessonEditorMessages;
  readonly problems: LessonProblemMessages;
  readonly acts: ActMessages;
}

/** The same in English. */
export const englishLessons: LessonMessages = {
  views: allEnglish,
  editor: englishLessonEditor,
  problems: englishLessonProblems,
  acts: englishActs,
};
