import {DEFAULT_VIEW} from './default-view';
import {changeScope, SCOPE_KEYS} from './scope-text';

/** What the reader looks at; what is absent is the default. */
export interface ViewState {
  readonly round?: string;
  readonly versus?: string;
  readonly country?: string;
  readonly view?: string;
  /** The countries asked for, such as `region=africa&changed=1`; an address has its parts. */
  readonly scope?: string;
}

const KEYS = ['round', 'versus', 'country', 'view'] as const;

/** Reads the view from an address's query; other parameters are left alone. */
export function readViewState(query: string): ViewState {
  const parameters = new URLSearchParams(query);
  const found = KEYS.flatMap((key) => {
    const value = parameters.get(key);
    return value ? [[key, value] as const] : [];
  });
  const parts = SCOPE_KEYS.map((key) => [key, parameters.get(key)] as const);
  const scope = changeScope(undefined, Object.fromEntries(parts));
  return {...Object.fromEntries(found), ...(scope ? {scope} : {})};
}

/**
 * Writes the view into a query, leaving parameters that are not ours as they are. Only what
 * differs from the defaults is written; the result is empty or begins with `?`.
 */
export function writeViewState(country: ViewState, defaultRound: string, query = ''): string {
  const parameters = new URLSearchParams(query);
  const defaults: ViewState = {round: defaultRound, view: DEFAULT_VIEW};
  for (const key of KEYS) {
    const value = country[key];
    if (value && value !== defaults[key]) parameters.set(key, value);
    else parameters.delete(key);
  }
  const scope = new URLSearchParams(country.scope);
  for (const key of SCOPE_KEYS) {
    const value = scope.get(key);
    if (value) parameters.set(key, value);
    else parameters.delete(key);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
