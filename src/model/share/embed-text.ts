import {formatDay} from '../dates';
import type {DetailViewModel} from '../view/detail-view-model';
import type {Embed} from './embed';
import type {UseMessages} from '../messages/use';
import type {AtlasViewModel} from '../view/view-model';
import {resolveView} from '../view/resolve-view';
import type {SnippetWords} from './snippets';

/** What the lines and references of a view say, made from the record. */
export interface EmbedText extends SnippetWords {
  /** Two rounds or one, and the open state: `July 2019, Qatar`. */
  readonly about: string;
}

/** The words for a view, which are the same for either order of two rounds. */
export function embedText(
  embed: Embed,
  viewModel: AtlasViewModel,
  details: DetailViewModel,
  messages: UseMessages,
): EmbedText | undefined {
  const {dataset, names} = viewModel;
  const shown = resolveView(viewModel, details, embed.round, embed.versus);
  if (!shown) return undefined;
  const {view, comparison} = shown;
  const {caption} = comparison ?? view;
  const sentence = comparison?.sentence ?? messages.withRemarks(view.sentence, view.missing);
  const country = names.get(embed.country ?? '');
  const {title, version, updated} = dataset;
  const parts = country ? [caption, country] : [caption];
  return {
    title: messages.viewTitle(title, parts),
    about: parts.join(', '),
    alt: messages.alt(sentence),
    caption: sentence,
    source: messages.source(title, version, formatDay(updated, messages.locale)),
  };
}
