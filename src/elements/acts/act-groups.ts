/** Acts in groups: by month, or by whose act they are. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {writeActId} from '../../model/acts/query';
import type {ActFilter} from '../../model/acts/filter';
import {writeActFilter} from '../../model/acts/filter-address';
import {groupByActor, groupByMonth, type ActorGroup} from '../../model/acts/groups';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import {formatDate} from '../../model/dates';
import type {ActMessages} from '../../model/messages/acts';
import {renderAct} from './act-card';

/** What the list shows, and what its links do. */
export interface GroupOptions {
  readonly index: ActIndex;
  readonly messages: ActMessages;
  readonly filter: ActFilter;
  readonly order: 'date' | 'country';
  /** Address of the page that shows acts. */
  readonly page: string;
  /** Id of the chosen act. */
  readonly act: string | undefined;
  /** Most acts that are drawn so far. */
  readonly limit: number;
  readonly choose: (id: string) => void;
  readonly change: (filter: ActFilter) => void;
  /** Without notes and sources, but for the chosen act. */
  readonly short: boolean;
  /** What stands below the chosen act. */
  readonly actions: (one: IndexedAct) => TemplateResult;
}

interface Group {
  readonly key: string;
  readonly heading: string | TemplateResult;
  readonly acts: readonly IndexedAct[];
}

/** Renders acts in their groups, as many as the limit allows. */
export function renderGroups(acts: readonly IndexedAct[], options: GroupOptions): TemplateResult {
  const groups = cut(groupsOf(acts, options), options.limit);
  return html`${repeat(
    groups,
    ({key}) => key,
    (group) => renderGroup(group, options),
  )}`;
}

function groupsOf(acts: readonly IndexedAct[], options: GroupOptions): readonly Group[] {
  const {index, messages, order} = options;
  if (order === 'date') {
    return groupByMonth(acts).map(({month, acts: own}) => ({
      key: month,
      heading: formatDate(month, messages.locale),
      acts: own,
    }));
  }
  const {country = [], organization = []} = options.filter;
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
function actorHeading({actor, name, kind}: ActorGroup, {messages, page, change}: GroupOptions) {
  if (actor === null || kind === 'persons') return messages.persons;
  const filter: ActFilter = {[kind]: [actor]};
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(filter);
  };
  return html`<a href="${page}${writeActFilter(filter)}" @click=${onClick}>${name}</a>`;
}

function cut(groups: readonly Group[], limit: number): readonly Group[] {
  let left = limit;
  return groups.flatMap((group) => {
    const acts = group.acts.slice(0, left);
    left -= acts.length;
    return acts.length > 0 ? [{...group, acts}] : [];
  });
}

function renderGroup({key, heading, acts}: Group, options: GroupOptions) {
  const {index, messages, page, act, short, choose, actions} = options;
  const id = `group-${key}`;
  const chosen = acts.find((one) => one.act.id === act);
  // A group that has not changed is not looked at again: a list may have thousands of acts.
  const dependencies = [...acts, chosen, short, messages, page];
  return guard(dependencies, () => {
    return html`<section class="group" aria-labelledby=${id}>
      <h2 id=${id}>${heading} <span class="count">${messages.groupCount(acts.length)}</span></h2>
      ${repeat(
        acts,
        (one) => one.act.id,
        (one) =>
          renderAct(one, {
            index,
            messages,
            level: 3,
            href: page + writeActId(one.act.id),
            current: one === chosen,
            short: short && one !== chosen,
            choose,
            actions: one === chosen ? actions(one) : nothing,
          }),
      )}
    </section>`;
  });
}
