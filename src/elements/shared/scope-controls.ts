import {css, html, nothing, type TemplateResult} from 'lit';
import type {AllMessages} from '../../model/messages/views';
import type {CountrySet, Scope} from '../../model/view/scope';
import type {ScopeChanges} from '../../model/view/scope-text';
import {renderChoice, type Option} from './choice';

/** What the filter of countries shows, and what it does. */
export interface ScopeControls {
  readonly scope: Scope;
  /** What can be asked for; without any, only names. */
  readonly sets: readonly CountrySet[];
  /** Groups are on their way: their list has its place, so that nothing moves. */
  readonly areGroupsComing: boolean;
  readonly messages: AllMessages;
  /** How many countries are shown, and of how many. */
  readonly shown: number;
  readonly total: number;
  /** There is something to clear. */
  readonly isFiltered: boolean;
  change(changes: ScopeChanges): void;
  clear(): void;
}

/** A row of filters, with more of them among them, and how many countries they leave. */
export function renderScopeControls(controls: ScopeControls, more?: unknown): TemplateResult {
  const {scope, sets, messages, shown, total, isFiltered, change, clear} = controls;
  const {table} = messages;
  const onInput = ({target}: Event) => change({name: (target as HTMLInputElement).value});
  return html`<div class="controls" role="group" aria-label=${messages.scope.title}>
    <button type="button" class="fold" aria-expanded="false" @click=${unfold}>
      ${messages.scope.folded(table.shown(shown, total))}
    </button>
    <label>
      <span>${table.find}</span>
      <input type="search" .value=${scope.name} @input=${onInput} />
    </label>
    ${sets.length > 0 ? renderSets(controls) : nothing} ${more ?? nothing}
    <p role="status">${table.shown(shown, total)}</p>
    ${isFiltered && shown > 0 ? html`<button type="button" class="link-button" @click=${clear}>${messages.scope.clear}</button>` : nothing}
  </div>`;
}

/** Shows the filters on a phone, or only their line. */
function unfold({currentTarget}: Event) {
  const button = currentTarget as HTMLElement;
  button.ariaExpanded = String(button.ariaExpanded !== 'true');
}

/** Region, group if there are any, and whether a country changed. */
function renderSets(controls: ScopeControls): TemplateResult {
  const {scope, messages, change} = controls;
  const words = messages.scope;
  const regions = {
    label: words.region,
    any: words.anyRegion,
    groups: [
      {label: words.regions, options: optionsOf('region', controls)},
      {label: words.subregions, options: optionsOf('subregion', controls)},
    ],
    chosen: scope.region,
    choose: (region: string | null) => change({region}),
  };
  const lists = optionsOf('group', controls);
  const groups = {
    label: words.group,
    any: words.anyGroup,
    groups: [{options: lists}],
    chosen: scope.group,
    choose: (group: string | null) => change({group}),
  };
  const onChange = ({target}: Event) =>
    change({changed: (target as HTMLInputElement).checked ? '1' : null});
  return html`${renderChoice(regions)}
    ${lists.length > 0 || controls.areGroupsComing ? renderChoice(groups) : nothing}
    <label class="check">
      <input type="checkbox" .checked=${scope.changed} @change=${onChange} />
      <span>${words.changed}</span>
    </label>`;
}

function optionsOf(wanted: CountrySet['kind'], {sets, messages}: ScopeControls): readonly Option[] {
  return sets
    .filter(({kind}) => kind === wanted)
    .map(({id, name, codes}) => [id, messages.scope.counted(name, codes.size)]);
}

/** Says that nothing fits, and how to see all again. */
export function renderNoMatches(messages: AllMessages, clear: () => void): TemplateResult {
  return html`<p class="nothing">
    ${messages.table.nothing}
    <button type="button" @click=${clear}>${messages.scope.clear}</button>
  </p>`;
}

/** Gives the focus to the first control: the button that cleared the filters is gone. */
export function focusControls(root: ParentNode): void {
  const controls = root.querySelectorAll<HTMLElement>('.controls :is(button, input, select)');
  [...controls].find((control) => control.getClientRects().length > 0)?.focus();
}

/** Looks of a row of filters; two in a line on a phone. */
export const scopeStyles = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 6px 12px;
    margin-block-end: 8px;
  }

  .controls p {
    color: var(--_muted);
    margin: 0 0 8px;
  }

  .controls .link-button {
    margin-block-end: 6px;
  }

  .controls label {
    /* A list of long words would else be as wide as they are. */
    flex: 0 1 calc(11 * var(--_font-size));
    min-inline-size: 0;
  }

  .controls label span {
    display: block;
    font-weight: 600;
  }

  .controls label.check {
    align-items: center;
    display: flex;
    flex: none;
    gap: 8px;
    min-block-size: 38px;
  }

  .check input {
    block-size: 18px;
    flex: none;
    inline-size: 18px;
    margin: 0;
  }

  .controls select,
  .controls input[type='search'] {
    background: Canvas;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    color: CanvasText;
    font: inherit;
    font-size: max(var(--_small), 16px);
    inline-size: 100%;
    min-block-size: 38px;
    padding: 4px 8px;
  }

  .nothing {
    margin: 0;
    padding: 24px 16px;
  }

  .fold {
    display: none;
  }

  @container (inline-size < 560px) or (inline-size < 35rem) {
    .controls label {
      flex: 1 1 calc(50% - 6px);
    }

    /* One line that opens the others, and says how many countries they leave. */
    .fold {
      background: none;
      border: 0;
      display: block;
      flex: 1 0 100%;
      min-block-size: 44px;
      padding: 0;
      text-align: start;
    }

    .fold::after {
      border: solid;
      border-width: 0 1.5px 1.5px 0;
      content: '';
      display: inline-block;
      margin-inline-start: 8px;
      padding: 3px;
      rotate: 45deg;
      translate: 0 -3px;
    }

    .fold[aria-expanded='true']::after {
      rotate: 225deg;
      translate: 0 0;
    }

    .fold[aria-expanded='false'] ~ :not(p) {
      display: none;
    }

    /* For those who listen. */
    .controls p {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
