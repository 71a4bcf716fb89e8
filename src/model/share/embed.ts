import {earlierFirst} from '../comparison/order';
import {readViewState, writeViewState, type ViewState} from '../view/view-state';

/** What is put into a page: a view, and how it looks and behaves there. */
export interface Embed extends ViewState {
  readonly lang?: string;
  readonly theme?: string;
  readonly controls?: string;
  readonly borders?: string;
  /** Program, record and geometry stay as they are now; else they follow the site. */
  readonly pinned?: boolean;
}

const APPEARANCE_KEYS = ['lang', 'theme', 'controls', 'borders'] as const;
const ATTRIBUTES = ['round', 'versus', 'country', 'view', 'scope', ...APPEARANCE_KEYS] as const;

/** Said neither in an address nor in a tag. */
const DEFAULTS: Embed = {view: 'map', theme: 'auto', controls: 'full', borders: 'un'};

const FROZEN = 'frozen';

/** Reads what an address of the page "Use it" asks for; other parameters are left alone. */
export function readEmbed(query: string): Embed {
  const parameters = new URLSearchParams(query);
  const appearance = APPEARANCE_KEYS.flatMap((key) => {
    const value = parameters.get(key);
    return value ? [[key, value] as const] : [];
  });
  const pinned = parameters.has(FROZEN) ? {pinned: true} : {};
  return {...readViewState(query), ...Object.fromEntries(appearance), ...pinned};
}

/** Writes it into an address, and only what differs from the defaults. */
export function writeEmbed(embed: Embed, defaultRound: string, query = ''): string {
  const parameters = new URLSearchParams(writeViewState(embed, defaultRound, query));
  for (const key of APPEARANCE_KEYS) {
    const value = embed[key];
    if (value && value !== DEFAULTS[key]) parameters.set(key, value);
    else parameters.delete(key);
  }
  if (embed.pinned) parameters.set(FROZEN, '1');
  else parameters.delete(FROZEN);
  const text = parameters.toString();
  return text && `?${text}`;
}

/**
 * The attributes of an atlas that shows it. The round is always among them: the default changes
 * with the record, and an article's round must not.
 */
export function embedAttributes(embed: Embed): readonly (readonly [string, string])[] {
  return ATTRIBUTES.flatMap((key) => {
    const value = embed[key];
    return value && value !== DEFAULTS[key] ? [[key, value] as const] : [];
  });
}

/** The same as the query of the frame's address, which has the parts of a scope. */
export function embedQuery(embed: Embed): string {
  const {scope, ...others} = Object.fromEntries(embedAttributes(embed));
  return `?${new URLSearchParams([...Object.entries(others), ...new URLSearchParams(scope)])}`;
}

/** The view's own query on the explorer page, with the round in it. */
export function viewQueryOf({round, versus, country, view, scope}: Embed): string {
  const parts = {round, versus, country, view, scope};
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return writeViewState(Object.fromEntries(given), '');
}

/** The same view for those it is shared with: in a comparison the earlier round comes first. */
export function inSharedOrder(embed: Embed): Embed {
  const {round, versus} = embed;
  if (!round || !versus) return embed;
  const [from, to] = earlierFirst(round, versus, (id) => id);
  return {...embed, round: from, versus: to};
}

/** How the picture of a round or a comparison is called: there is one for either order. */
export function imageName(embed: Embed): string {
  const {round = '', versus} = inSharedOrder(embed);
  return versus ? `${round}-vs-${versus}` : round;
}
