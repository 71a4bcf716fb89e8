/** Renders the groups of a list of acts. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {writeActId} from '../../model/acts/query';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import type {ActMessages} from '../../model/messages/acts';
import {renderAct} from './act-card';
import type {DrawnGroup} from './drawn-groups';
import type {ActGroup} from './grouping';

/** What the list shows, and what its links do. */
export interface GroupOptions {
  readonly index: ActIndex;
  readonly messages: ActMessages;
  /** Address of the page that shows acts. */
  readonly page: string;
  /** Id of the chosen act. */
  readonly act: string | undefined;
  readonly choose: (id: string) => void;
  /** Without notes and sources, but for the chosen act. */
  readonly short: boolean;
  /** What stands below the chosen act. */
  readonly actions: (one: IndexedAct) => TemplateResult;
}

/** Renders groups as they are to be in the document. */
export function renderGroups(groups: readonly DrawnGroup[], options: GroupOptions): TemplateResult {
  return html`${repeat(
    groups,
    ({group}) => group.key,
    ({group, isLeft}) =>
      html`<section class="group ${isLeft ? 'left' : ''}" aria-labelledby=${`group-${group.key}`}>
        ${renderGroup(group, options)}
      </section>`,
  )}`;
}

function renderGroup({key, heading, acts}: ActGroup, options: GroupOptions) {
  const {index, messages, page, act, short, choose, actions} = options;
  const id = `group-${key}`;
  const chosen = acts.find((one) => one.act.id === act);
  // A group that has not changed is not looked at again: a list may have thousands of acts.
  const dependencies = [...acts, chosen, short, messages, page];
  return guard(dependencies, () => {
    return html`<h2 id=${id}>
        ${heading} <span class="count">${messages.groupCount(acts.length)}</span>
      </h2>
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
      )}`;
  });
}
