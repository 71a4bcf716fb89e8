/** Acts for downloads. */
import {formatDate} from '../dates';
import type {ActMessages} from '../messages/acts';
import type {Cells} from '../share/csv';
import {cellOf} from '../share/evidence-cells';
import type {ActIndex, IndexedAct} from './index-acts';
import type {ActSource} from './types';
import {labelOf} from './words';

/** How exactly a date is known, by its length. */
const PRECISIONS: Readonly<Record<number, string>> = {4: 'year', 7: 'month', 10: 'day'};

/** The columns of a table of acts, and what stands in them. */
const COLUMNS: Readonly<
  Record<string, (one: IndexedAct, index: ActIndex, messages: ActMessages) => string>
> = {
  id: ({act}) => act.id,
  date: ({act}) => act.date,
  date_precision: ({act}) => PRECISIONS[act.date.length] ?? '',
  until: ({act}) => act.until ?? '',
  actors: ({actors}, _index, messages) => (actors.length ? cellOf(actors) : messages.persons),
  countries: ({codes}) => cellOf(codes),
  organization: ({act}) => act.organization ?? '',
  organ: ({act}) => act.organ ?? '',
  organ_kind: ({act}) => act.organKind,
  organ_kind_label: ({act}, {record}) => labelOf(record.organKinds, act.organKind),
  act_of_country: ({ofCountry, scope}) => (scope === 'state' ? (ofCountry ? 'yes' : 'no') : ''),
  scope: ({scope}) => scope,
  kind: ({act}) => act.kind,
  kind_label: ({act}, {record}) => labelOf(record.kinds, act.kind),
  direction: ({act}) => act.direction,
  direction_label: ({act}, {record}) => labelOf(record.directions, act.direction),
  status: ({act}) => act.status,
  status_label: ({act}, {record}) => labelOf(record.statuses, act.status),
  summary: ({act}) => act.summary,
  note: ({act}) => act.note ?? '',
  sources: ({act}, _index, messages) => cellOf(act.sources.map((one) => citation(one, messages))),
  source_kinds: ({act}) => cellOf(act.sources.map(({kind}) => kind)),
  source_urls: ({act}, _index, {source}) =>
    cellOf(act.sources.map(({url}) => url ?? source.inCopy)),
  record_version: (_one, {record}) => record.version,
};

/** Acts as a table, a line an act, in the order in which they are given. */
export function actRows(
  index: ActIndex,
  acts: readonly IndexedAct[],
  messages: ActMessages,
): Cells {
  const columns = Object.values(COLUMNS);
  const lines = acts.map((one) => columns.map((cell) => cell(one, index, messages)));
  return [Object.keys(COLUMNS), ...lines];
}

/** Acts as an object for JSON, with the words that they use and the organizations whose acts they are. */
export function actsJson({record}: ActIndex, acts: readonly IndexedAct[]): object {
  const {version, updated, kinds, directions, scopes, organKinds, statuses, places} = record;
  const acting = new Set(acts.map(({act}) => act.organization));
  return {
    version,
    updated,
    kinds,
    directions,
    scopes,
    organKinds,
    statuses,
    places,
    organizations: record.organizations.filter(({id}) => acting.has(id)),
    acts: acts.map(({act, scope, ofCountry}) => ({...act, scope, ofCountry})),
  };
}

function citation({title, publisher, date}: ActSource, {locale, source}: ActMessages): string {
  return source.citation(title, publisher, date ? formatDate(date, locale) : source.undated);
}
