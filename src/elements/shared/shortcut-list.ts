import {html, type TemplateResult} from 'lit';

/** Renders keyboard shortcuts: each key, and what it does. */
export function renderShortcutList(
  shortcuts: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<dl>
    ${shortcuts.map(
      ([key, does]) =>
        html`<div>
          <dt>${key}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}
