import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../model/messages/core';

/** What went wrong and a way to try again; `isKept`: something good is still shown. */
export function renderError(
  error: Error | undefined,
  isKept: boolean,
  {atlas, lang}: Messages,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<div class="failure" lang=${lang} role="alert">
    <p><strong>${isKept ? atlas.kept : atlas.failed}</strong> ${error.message}</p>
    <button type="button" @click=${retry}>${atlas.retry}</button>
  </div>`;
}

/**
 * Before the record is there: what the author wrote, else that it loads; in the same room as
 * after, so that nothing jumps.
 */
export function renderLoading(
  failure: TemplateResult | typeof nothing,
  host: HTMLElement,
  {atlas}: Messages,
): TemplateResult {
  const isBusy = failure === nothing;
  const hasContent = host.childElementCount > 0 || host.textContent.trim() !== '';
  return html`${failure}
    <div class="waiting" aria-busy=${isBusy}>
      <p class="status ${hasContent ? 'visually-hidden' : ''}" role="status">
        ${isBusy ? atlas.loading : ''}
      </p>
      ${
        hasContent
          ? nothing
          : html`<div class="space" aria-hidden="true"></div>
              <p class="paper">${atlas.unprinted}</p>`
      }
      <slot></slot>
    </div>`;
}
