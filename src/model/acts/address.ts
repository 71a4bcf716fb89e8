/** Addresses and references of one act. */
import type {ActMessages} from '../messages/acts';
import type {CitationData} from '../share/citations';
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import {writeActId} from './query';
import {actDate, whoseText} from './words';

/** Returns the lasting address of an act on a page. */
export function actUrl(page: string, id: string): string {
  const {origin, pathname} = new URL(page);
  return origin + pathname + writeActId(id);
}

/** Returns what a reference to an act names, for the forms in `CITATION_FORMS`. */
export function actCitation(
  {record}: ActIndex,
  one: IndexedAct,
  {page, accessed}: {readonly page: string; readonly accessed: IsoDate},
  messages: ActMessages,
): CitationData {
  const act = messages.whose(whoseText(one, messages), actDate(one.act, messages));
  return {
    title: messages.citation(act),
    version: record.version,
    updated: record.updated,
    url: actUrl(page, one.act.id),
    accessed,
    lang: messages.lang,
  };
}
