/** Acts in groups: by month, or by whose act they are. */
import {html, type TemplateResult} from 'lit';
import type {ActFilter} from '../../model/acts/filter';
import {writeActFilter} from '../../model/acts/filter-address';
import {groupByActor, groupByMonth, type ActorGroup} from '../../model/acts/groups';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {formatDate} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';

/** Acts under one heading. */
export interface ActGroup {
  readonly key: string;
  readonly heading: string | TemplateResult;
  readonly acts: readonly IndexedAct[];
}

/** Which groups there are, and what their headings do. */
export interface GroupingOptions {
  readonly index: ActIndex;
  readonly messages: ActMessages;
  readonly filter: ActFilter;
  readonly order: 'date' | 'country';
  /** Address of the page that shows acts. */
  readonly page: string;
  readonly change: (filter: ActFilter) => void;
}

/** Returns acts in groups: by month, or by whose act they are. */
export function groupsOf(
  acts: readonly IndexedAct[],
  options: GroupingOptions,
): readonly ActGroup[] {
  const {index, messages, order, filter} = options;
  if (order === 'date') {
    return groupByMonth(acts).map(({month, acts: own}) => ({
      key: month,
      heading: formatDate(month, messages.locale),
      acts: own,
    }));
  }
  const {country = [], organization = []} = filter;
  const asked = new Set<string | null>([...country, ...organization]);
  // An act of many countries is asked for under some of them only.
  const groups = groupByActor(index, acts).filter(({actor}) => !asked.size || asked.has(actor));
  return groups.map((group) => ({
    key: `${group.kind}-${group.actor}`,
    heading: actorHeading(group, options),
    acts: group.acts,
  }));
}

/** The name of a country or an organization, which shows its acts alone. */
function actorHeading({actor, name, kind}: ActorGroup, {messages, page, change}: GroupingOptions) {
  if (actor === null || kind === 'persons') return messages.persons;
  const filter: ActFilter = {[kind]: [actor]};
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(filter);
  };
  return html`<a href="${page}${writeActFilter(filter)}" @click=${onClick}>${name}</a>`;
}

/** Returns as many acts as the limit allows, in their groups. */
export function cutGroups(groups: readonly ActGroup[], limit: number): readonly ActGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const acts = group.acts.slice(0, left);
    left -= acts.length;
    return acts.length > 0 ? [{...group, acts}] : [];
  });
}
