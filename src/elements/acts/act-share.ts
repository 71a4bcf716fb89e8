/** What passes one act on: a link and a reference. */
import {css, html, type TemplateResult} from 'lit';
import {actCitation, actUrl} from '../../model/acts/address';
import type {ActIndex, IndexedAct} from '../../model/acts/index-acts';
import type {ActMessages} from '../../model/messages/acts';
import type {AllMessages} from '../../model/messages/views';
import {CITATION_FORMS, type CitationForm} from '../../model/share/citations';
import {localDay} from '../../model/share/local-day';

/** What is passed on, and how. */
export interface ActShareOptions {
  readonly index: ActIndex;
  /** Absolute address of the page that shows acts. */
  readonly page: string;
  readonly form: CitationForm;
  readonly messages: ActMessages;
  readonly share: AllMessages['share'];
  readonly chooseForm: (form: CitationForm) => void;
  /** Copies a text, and then says so. */
  readonly copy: (text: string, said: string) => void;
}

/** Renders link and reference of an act; `actShareStyles` belong to them. */
export function renderActShare(one: IndexedAct, options: ActShareOptions): TemplateResult {
  const {index, page, form, messages, share, chooseForm, copy} = options;
  const url = actUrl(page, one.act.id);
  const cited = actCitation(index, one, {page, accessed: localDay(new Date())}, messages);
  const citation = CITATION_FORMS[form].write(cited);
  const onForm = ({target}: Event) =>
    chooseForm((target as HTMLSelectElement).value as CitationForm);
  return html`<div class="act-share">
    <button type="button" @click=${() => copy(url, share.copied.link)}>${share.copyLink}</button>
    <button type="button" @click=${() => copy(citation, share.copied.citation)}>
      ${share.copyCitation}
    </button>
    <select aria-label=${share.style} @change=${onForm}>
      ${Object.entries(share.styles).map(([id, name]) => html`<option value=${id} ?selected=${id === form}>${name}</option>`)}
    </select>
    <p class="citation" dir="ltr">${citation}</p>
  </div>`;
}

export const actShareStyles = css`
  .act-share {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_small);
    gap: 6px;
    margin-block: 8px 4px;
  }

  .act .citation {
    color: var(--_muted);
    flex: 1 0 100%;
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  @media print {
    .act-share {
      display: none;
    }
  }
`;
