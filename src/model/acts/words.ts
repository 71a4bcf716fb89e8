/** Acts in words: whose they are, when they were, one sentence. */
import {formatDate} from '../dates';
import {lowerFirst} from '../text';
import type {ActMessages} from '../messages/acts';
import type {IsoDate} from '../types';
import type {ActIndex, IndexedAct} from './index-acts';
import type {Act, ActRecord, ActSource, ActTerm} from './types';

/** More actors than this are counted, not named. */
const MAX_NAMES = 3;

/** `22 February 2021`, `October 2020`, `2021`, `13 – 15 June 2019`, `8 February 2021 to February 2024`. */
export function actDate({date, until}: Pick<Act, 'date' | 'until'>, messages: ActMessages): string {
  const from = formatDate(date, messages.locale);
  if (until === undefined) return from;
  if (date.length === 10 && until.length === 10) return dayRange(date, until, messages.locale);
  return messages.period(from, formatDate(until, messages.locale));
}

/** `Canada`, `Estonia, Latvia and Lithuania`, `50 countries`, `Private persons`. */
export function actorText({actors}: IndexedAct, messages: ActMessages): string {
  if (actors.length === 0) return messages.persons;
  return actors.length > MAX_NAMES ? messages.manyActors(actors.length) : messages.actors(actors);
}

/** `Canada, House of Commons`. */
export function whoseText(one: IndexedAct, messages: ActMessages): string {
  const actor = actorText(one, messages);
  return one.act.organ === null ? actor : messages.whose(actor, one.act.organ);
}

/** One sentence for those who hear the list or the rail. */
export function announcement({record}: ActIndex, one: IndexedAct, messages: ActMessages): string {
  const {act} = one;
  return messages.announcement({
    actor: actorText(one, messages),
    organ: act.organ,
    date: actDate(act, messages),
    kind: labelOf(record.kinds, act.kind),
    direction: labelOf(record.directions, act.direction),
    ...(act.status === 'adopted' ? {} : {status: labelOf(record.statuses, act.status)}),
  });
}

/**
 * Returns what is said of an act in single words, the kind first: direction, what became of it if it
 * was not adopted or done, the kind of organ, and whether it counts for the country.
 */
export function actFacts(
  {act, scope, ofCountry}: IndexedAct,
  {record}: ActIndex,
  {notOfCountry}: ActMessages,
): readonly string[] {
  return [
    labelOf(record.kinds, act.kind),
    labelOf(record.directions, act.direction),
    ...(act.status === 'adopted' ? [] : [labelOf(record.statuses, act.status)]),
    labelOf(record.organKinds, act.organKind),
    ...(scope === 'state' && !ofCountry ? [notOfCountry] : []),
  ];
}

/** `Primary source; seen in a copy`. */
export function sourceRemarks({kind, seen, titleBy}: ActSource, {source}: ActMessages): string {
  const remarks = [
    ...(seen === 'in a copy' ? [source.inCopy] : []),
    ...(seen === 'title only' ? [source.titleOnly] : []),
    ...(titleBy ? [source.ownTitle] : []),
  ];
  return [source.kinds[kind], ...remarks.map(lowerFirst)].join('; ');
}

/** Returns the label of a kind, a direction and so on. */
export function labelOf(terms: readonly ActTerm[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

/** Returns the label of each choice of a facet whose words stand in the data. */
export function termsOf(record: ActRecord) {
  return {
    direction: record.directions,
    kind: record.kinds,
    scope: record.scopes,
    organKind: record.organKinds,
    status: record.statuses,
  };
}

function dayRange(from: IsoDate, to: IsoDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}
