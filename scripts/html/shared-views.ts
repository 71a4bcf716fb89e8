import {env} from 'node:process';
import {DetailViewModel} from '../../src/model/view/detail-view-model';
import type {Embed} from '../../src/model/share/embed';
import {allEnglish} from '../../src/model/messages/views';
import {englishUse} from '../../src/model/messages/use';
import {AtlasViewModel} from '../../src/model/view/view-model';
import {defaultRound} from '../../src/model/stances/stances';
import type {Dataset} from '../../src/model/types';
import {embedText} from '../../src/model/share/embed-text';
import type {SharedView} from './meta-tags';

/** The environment variable with the URL at which the site will be published. */
const VARIABLE = 'STANCE_SITE';

/**
 * Returns the site’s URL with a trailing slash, or undefined if none is set.
 *
 * @throws {Error} when the URL is not absolute.
 */
export function siteBase(text: string | undefined = env[VARIABLE]): string | undefined {
  if (!text) return undefined;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) {
    throw new Error(
      `${VARIABLE}: "${text}": must be the full URL of the site, such as https://example.org/atlas/`,
    );
  }
  const {origin, pathname} = new URL(text);
  return origin + pathname.replace(/\/?$/, '/');
}

/** Returns every view that has an image: all rounds, then all comparisons, earlier round first. */
export function sharedViews(dataset: Dataset): readonly SharedView[] {
  const ids = dataset.rounds.map(({id}) => id);
  const comparisons = ids.flatMap((round, place) =>
    ids.slice(place + 1).map((versus) => ({round, versus})),
  );
  return wordsFor(dataset, [...ids.map((round) => ({round})), ...comparisons]);
}

/** Returns the view that the explorer shows first. */
export function defaultShared(dataset: Dataset): SharedView {
  const [shared] = wordsFor(dataset, [{round: defaultRound(dataset.rounds)?.id ?? ''}]);
  if (!shared) throw new Error('The dataset has no round.');
  return shared;
}

function wordsFor(dataset: Dataset, embeds: readonly Embed[]): readonly SharedView[] {
  const viewModel = new AtlasViewModel(dataset, allEnglish);
  const details = new DetailViewModel(viewModel, allEnglish);
  return embeds.flatMap((embed) => {
    const words = embedText(embed, viewModel, details, englishUse);
    return words ? [{embed, words}] : [];
  });
}
