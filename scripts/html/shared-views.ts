import {env} from 'node:process';
import {DetailViewModel} from '../../src/model/view/detail-view-model';
import type {Embed} from '../../src/model/share/embed';
import {allEnglish} from '../../src/model/messages/views';
import {englishUse} from '../../src/model/messages/use';
import {AtlasViewModel} from '../../src/model/view/view-model';
import type {Dataset} from '../../src/model/types';
import {embedText} from '../../src/model/share/embed-text';
import {attributesHtml, html, type Markup} from '../../src/model/html';
import {formatMonth} from '../../src/model/dates';
import {englishSite} from '../../src/model/messages/site';
import {sharePageUrl} from '../../src/model/share/snippets';
import type {SharedSite, SharedView} from './meta-tags';

/** The environment variable with the URL at which the site will be published. */
const VARIABLE = 'STANCE_SITE';

/** A setting that cannot be used; its message is all that one needs to know. */
export class SettingError extends Error {}

/**
 * Returns the site’s URL with a trailing slash, or undefined if none is set.
 *
 * @throws {SettingError} when the URL is not absolute.
 */
export function siteBase(text: string | undefined = env[VARIABLE]): string | undefined {
  if (!text) return undefined;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) {
    throw new SettingError(
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

/** Returns what is said of the whole site, at every address of its first page. */
export function sharedSite(dataset: Dataset): SharedSite {
  const {title, countries, rounds} = dataset;
  const {locale} = allEnglish;
  const {roundViews} = new AtlasViewModel(dataset, allEnglish);
  const [first = '', last = ''] = [rounds.at(0)?.id, rounds.at(-1)?.id];
  const months = [formatMonth(first, locale), formatMonth(last, locale)] as const;
  return {
    title,
    description: englishSite.share.description(countries.length, ...months),
    alt: englishSite.share.alt(roundViews.map(({sentence}) => sentence)),
  };
}

/** Renders links to the pages of all views, for those who read the explorer without scripts. */
export function viewLinks(dataset: Dataset): Markup {
  const links = sharedViews(dataset).map(({embed, words}) => {
    const link = attributesHtml({href: sharePageUrl(embed, {base: './'})});
    return html`<li><a${link}>${words.title}</a></li>`;
  });
  return html`<div class="site-links"><p>${englishSite.share.views}</p><ul>${links}</ul></div>`;
}

function wordsFor(dataset: Dataset, embeds: readonly Embed[]): readonly SharedView[] {
  const viewModel = new AtlasViewModel(dataset, allEnglish);
  const details = new DetailViewModel(viewModel, allEnglish);
  return embeds.flatMap((embed) => {
    const words = embedText(embed, viewModel, details, englishUse);
    return words ? [{embed, words}] : [];
  });
}
