/** The act that an address names. */
const KEY = 'act';

/** Returns the id of the act that a query asks for. */
export function readActId(query: string): string | undefined {
  return new URLSearchParams(query).get(KEY) || undefined;
}

/** Writes an act into a query, or takes it out, and leaves all other parameters as they are. */
export function writeActId(id: string | undefined, query = ''): string {
  const parameters = new URLSearchParams(query);
  if (id) parameters.set(KEY, id);
  else parameters.delete(KEY);
  const text = parameters.toString();
  return text && `?${text}`;
}
