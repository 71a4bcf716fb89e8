import {actMessagesFor} from '../../elements/acts/load-acts';
import {allMessagesFor} from '../../elements/shared/all-messages';
import {englishLessonEditor} from '../../model/messages/lesson-editor';
import {englishLessonProblems} from '../../model/messages/lesson-problems';
import type {LessonMessages} from '../../model/messages/lessons';
import {pageMessages} from '../shared/messages';

/** What reading and editing a lesson needs, in the language of the page. */
export const lessonMessages: LessonMessages = {
  views: allMessagesFor(document.documentElement),
  editor: pageMessages('lessonEditor', englishLessonEditor),
  problems: pageMessages('lessonProblems', englishLessonProblems),
  acts: actMessagesFor(document.documentElement),
};
