/** What may come next; `first-…` also lets the bracket close at once. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end';

const TOKEN =
  /[ \t\r\n]*([{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/**
 * The line, counted from 1, at which a text stops being JSON. `JSON.parse` of Node 20 does not
 * tell; an editor of the record needs to know.
 */
export function lineOfSyntaxError(text: string): number {
  return text.slice(0, firstMisfit(text)).split('\n').length;
}

function firstMisfit(text: string): number {
  const open: string[] = [];
  const tokens = new RegExp(TOKEN);
  let state: State | undefined = 'value';
  let end = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [, token = ''] = match;
    state = nextState(state, token, open);
    if (!state) return tokens.lastIndex - token.length;
    end = tokens.lastIndex;
  }
  // A text that merely stops is wrong at its last token, not on the empty line behind it.
  const rest = text.slice(end);
  return rest.trim() ? end + rest.search(/\S/) : end;
}

function nextState(state: State, token: string, open: string[]): State | undefined {
  const isBracket = token === '{' || token === '[';
  if (isClosing(state, token, open)) {
    open.pop();
    return 'end';
  }
  if (state === 'colon') return token === ':' ? 'value' : undefined;
  if (state === 'end') return token === ',' ? afterComma(open.at(-1)) : undefined;
  if (state === 'key' || state === 'first-key') return token[0] === '"' ? 'colon' : undefined;
  if (isBracket) open.push(token);
  if (isBracket) return token === '{' ? 'first-key' : 'first-value';
  return ':,}]'.includes(token) ? undefined : 'end';
}

function isClosing(state: State, token: string, open: readonly string[]): boolean {
  const pair = (open.at(-1) ?? '') + token;
  return (state === 'end' || state.startsWith('first-')) && (pair === '{}' || pair === '[]');
}

function afterComma(bracket: string | undefined): State | undefined {
  if (!bracket) return undefined;
  return bracket === '{' ? 'key' : 'value';
}
