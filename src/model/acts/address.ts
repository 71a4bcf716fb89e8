/** Addresses and references of one act. */
import type {ActMessages} from '../messages/acts';
import type {CitationData} from '../share/citations';
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import {actDate, whoseText} from './words';

const KEY = 'act';

/** Returns the id of the act that a query asks for. */
export function readActId(query: string): string | undefined {
  return new URLSearchParams(query).get(KEY) || undefined;
}

/** Writes an act into a query, or takes it out, and leaves all other parameters as they are. */
export function writeActId(id: string | undefined, query = ''): string {
  const parameters = new URLSearchParams(query);
  if (id) parameters.set(KEY, id);
  else parameters.delete(KEY);
  const text = parameters.toString();
  return text && `?${text}`;
}

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
