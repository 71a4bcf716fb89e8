import {env} from 'node:process';
import {Details} from '../model/details';
import type {Embed} from '../model/embed';
import {allEnglish} from '../model/messages-parts';
import {englishUse} from '../model/messages-use';
import {Presentation} from '../model/presentation';
import {defaultRound} from '../model/stances';
import type {Dataset} from '../model/types';
import {useWords} from '../model/use-words';
import type {Shared} from './share-texts';

/** Names the address at which the site will be published. */
const VARIABLE = 'STANCE_SITE';

/** The site's own address, if the build was told it; it ends in a slash. */
export function siteBase(text: string | undefined = env[VARIABLE]): string | undefined {
  if (!text) return undefined;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) {
    throw new Error(
      `${VARIABLE}: "${text}": must be the whole address of the site, such as https://example.org/atlas/`,
    );
  }
  const {origin, pathname} = new URL(text);
  return origin + pathname.replace(/\/?$/, '/');
}

/** Every view that has a picture of its own: each round, and each pair, the earlier round first. */
export function sharedViews(dataset: Dataset): readonly Shared[] {
  const ids = dataset.rounds.map(({id}) => id);
  const pairs = ids.flatMap((round, place) =>
    ids.slice(place + 1).map((versus) => ({round, versus})),
  );
  return wordsFor(dataset, [...ids.map((round) => ({round})), ...pairs]);
}

/** The view with which the explorer page opens. */
export function defaultShared(dataset: Dataset): Shared {
  const [shared] = wordsFor(dataset, [{round: defaultRound(dataset.rounds)?.id ?? ''}]);
  if (!shared) throw new Error('The record has no round to show.');
  return shared;
}

function wordsFor(dataset: Dataset, embeds: readonly Embed[]): readonly Shared[] {
  const presentation = new Presentation(dataset, allEnglish);
  const details = new Details(presentation, allEnglish);
  return embeds.flatMap((embed) => {
    const words = useWords(embed, presentation, details, englishUse);
    return words ? [{embed, words}] : [];
  });
}
