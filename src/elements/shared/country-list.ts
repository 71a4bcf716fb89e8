import {css, html, nothing, type TemplateResult} from 'lit';
import {nameOrder} from '../../model/name-order';
import type {CountryCode} from '../../model/types';

/** What a list of names shows, and what a name does. */
export interface CountryListOptions {
  readonly names: ReadonlyMap<CountryCode, string>;
  /** Locale that the names are sorted by. */
  readonly locale: string;
  /** The open state, where the list marks it. */
  readonly country?: CountryCode | undefined;
  choose(code: CountryCode): void;
}

/** The names of states, in their order, each a button that opens its state. */
export function renderCountryList(
  codes: readonly CountryCode[],
  {names, locale, country, choose}: CountryListOptions,
): TemplateResult {
  const compareNames = nameOrder(locale);
  const named = codes
    .map((code) => [code, names.get(code) ?? code] as const)
    .toSorted(([, a], [, b]) => compareNames(a, b));
  // One listener for all: a letter may have many names, and few are ever chosen.
  const onClick = ({target}: Event) => {
    const button = (target as Element).closest('button');
    if (button) choose(button.value);
  };
  return html`<ul class="names" @click=${onClick}>
    ${named.map(
      ([code, name]) =>
        html`<li>
          <button
            type="button"
            class="link-button"
            value=${code}
            aria-current=${code === country ? 'true' : nothing}
          >
            ${name}
          </button>
        </li>`,
    )}
  </ul>`;
}

export const nameListStyles = css`
  .names {
    columns: calc(8.5 * var(--_font-size)) auto;
    column-gap: 12px;
    list-style: none;
    margin: 6px 0 10px;
    padding: 0;
  }

  .names li {
    break-inside: avoid;
    padding-block: 1px;
  }

  .names button {
    text-decoration-color: var(--_line);
  }

  /* Columns that go on overleaf are read in a wrong order. */
  @media print {
    .names {
      break-inside: avoid;
    }

    .names button {
      text-decoration: none;
    }
  }
`;
