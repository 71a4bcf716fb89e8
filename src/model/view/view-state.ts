/** What the reader looks at; what is absent is the default. */
export interface ViewState {
  readonly round?: string;
  readonly versus?: string;
  readonly country?: string;
  readonly view?: string;
}

const KEYS = ['round', 'versus', 'country', 'view'] as const;

/** The default way of looking at a round, never written into an address. */
export const DEFAULT_VIEW = 'map';

/** Reads the view from an address's query; other parameters are left alone. */
export function readViewState(query: string): ViewState {
  const parameters = new URLSearchParams(query);
  const found = KEYS.flatMap((key) => {
    const value = parameters.get(key);
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(found);
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
  const text = parameters.toString();
  return text && `?${text}`;
}
