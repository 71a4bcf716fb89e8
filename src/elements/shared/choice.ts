import {html, nothing, type TemplateResult} from 'lit';

/** Value and words. */
export type Option = readonly [id: string, label: string];

/** Options under a heading; without one they stand first. */
export interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}

/** A list of which one is chosen, or none. */
export interface Choice {
  readonly label: string;
  /** Words for none. */
  readonly any: string;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | null;
  choose(id: string | null): void;
}

/** A labelled list, in the browser's own looks. */
export function renderChoice({label, any, groups, chosen, choose}: Choice): TemplateResult {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value || null);
  const isKnown = groups.some(({options}) => options.some(([id]) => id === chosen));
  const list = (options: readonly Option[]) =>
    options.map(
      ([id, words]) => html`<option value=${id} .selected=${id === chosen}>${words}</option>`,
    );
  return html`<label>
    <span>${label}</span>
    <select @change=${change}>
      <option value="" .selected=${!isKnown}>${any}</option>
      ${groups.map(({label: heading, options}) => {
        if (options.length === 0) return nothing;
        return heading
          ? html`<optgroup label=${heading}>${list(options)}</optgroup>`
          : list(options);
      })}
    </select>
  </label>`;
}
