/** What can be taken from the page: the lines, the file, the reference, the link. */
import {fetchText} from '../../data/fetch-text';
import {CITATION_FORMS, type CitationForm, type CitationData} from '../../model/share/citations';
import type {DetailViewModel} from '../../model/view/detail-view-model';
import type {Embed} from '../../model/share/embed';
import {fileName} from '../../model/share/exports';
import type {UseMessages} from '../../model/messages/use';
import type {AtlasViewModel} from '../../model/view/view-model';
import {
  withView,
  sharePageUrl,
  webComponentSnippet,
  iframeSnippet,
  imageSnippet,
  viewUrl,
  type SiteLocation,
} from '../../model/share/snippets';
import {embedText, type EmbedText} from '../../model/share/embed-text';
import {saveText} from '../shared/save-text';
import {localDay} from '../../model/share/local-day';
import {showStatus} from './copy-buttons';

/** The file beside the page in which the build says what lines need to know. */
const EMBED_INFO = 'embed.json';
const SINGLE_FILE = 'stance-atlas.html';

/** The file from its beginning to its end: no other page that a network puts in its place, no half. */
const WHOLE = /^<!doctype html>\s*<html data-single\b[^]*<\/html>\s*$/;

interface Offered {
  readonly embed: Embed;
  readonly words: EmbedText;
}

/** Keeps all that can be taken in step with the choice; the result is called for each choice. */
export function createOutputs(
  viewModel: AtlasViewModel,
  details: DetailViewModel,
  messages: UseMessages,
): (embed: Embed) => void {
  const base = new URL('.', document.baseURI).href;
  const {dataset} = viewModel;
  let place: SiteLocation = {base, hashes: {}};
  let offered: Offered | undefined;

  const writeAll = () => {
    if (!offered) return;
    const {embed, words} = offered;
    updateEmbedCode(embed, place, words);
    writeNotices(embed, place, messages);
    writeReference(citedOf(offered, place, viewModel, messages));
  };
  const takePlace = async () => {
    place = await readPlace(base);
    writeAll();
  };
  void takePlace();
  element('form').addEventListener('change', writeAll);
  element('download').addEventListener('click', () => {
    const {embed, words} = offered!;
    void download(embed, fileName(dataset.version, words.about, 'html'), messages);
  });
  offerSharing(() => offered && citedOf(offered, place, viewModel, messages), messages);

  return (embed) => {
    const words = embedText(embed, viewModel, details, messages);
    offered = words && {embed, words};
    writeAll();
  };
}

/** Where the site is, and what its build says of its files; without that, lines follow it. */
async function readPlace(base: string): Promise<SiteLocation> {
  try {
    const response = await fetch(base + EMBED_INFO);
    return {hashes: {}, ...(response.ok ? ((await response.json()) as object) : {}), base};
  } catch {
    return {base, hashes: {}};
  }
}

function updateEmbedCode(embed: Embed, place: SiteLocation, words: EmbedText): void {
  write('element', webComponentSnippet(embed, place, words));
  write('frame', iframeSnippet(embed, place, words));
  write('picture', imageSnippet(embed, place, words));
  write('alt', words.alt);
  write('link', sharePageUrl(embed, place));
}

/** What the reader should know of the lines before copying them. */
function writeNotices(embed: Embed, place: SiteLocation, messages: UseMessages): void {
  const isLocal = /^(localhost|127\.|\[::1\]|$)/.test(new URL(place.base).hostname);
  const lines = [
    ...(isLocal ? [messages.localCopy(place.base)] : []),
    ...(embed.pinned && !place.hashes['stance-atlas.js'] ? [messages.noHash] : []),
    ...(embed.pinned && !place.frozen ? [messages.noFixedVersion] : []),
    embed.pinned && place.frozen ? messages.fixed(place.base + place.frozen) : messages.live,
  ];
  const notice = element('notice');
  notice.textContent = lines.join(' ');
  notice.hidden = lines.length === 0;
  const frame = element('frame-live');
  frame.textContent = messages.iframeIsLive;
  frame.hidden = !embed.pinned;
}

function citedOf(
  {embed, words}: Offered,
  place: SiteLocation,
  {dataset}: AtlasViewModel,
  {lang}: UseMessages,
): CitationData {
  const {version, updated} = dataset;
  return {
    title: words.title,
    version,
    updated,
    url: viewUrl(embed, place),
    accessed: localDay(new Date()),
    lang,
  };
}

function writeReference(cited: CitationData): void {
  const form = (element('form') as HTMLSelectElement).value as CitationForm;
  write('reference', CITATION_FORMS[form].write(cited));
}

async function download(embed: Embed, name: string, messages: UseMessages): Promise<void> {
  const button = element('download');
  const text = await fetchText(new URL(SINGLE_FILE, document.baseURI).href).catch(() => '');
  if (!WHOLE.test(text)) return showStatus(button, messages.fileMissing);
  saveText(name, withView(text, embed), 'text/html;charset=utf-8');
  showStatus(button, messages.saved(name));
}

/** The share sheet, on devices that have one. */
function offerSharing(current: () => CitationData | undefined, messages: UseMessages): void {
  const button = element('share');
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const {title, url} = current() ?? {title: document.title, url: location.href};
    // A reader who closes the sheet has done nothing wrong.
    navigator.share({title, url}).then(
      () => showStatus(button, messages.shared),
      () => showStatus(button, ''),
    );
  });
}

function write(id: string, text: string): void {
  (element(id) as HTMLTextAreaElement).value = text;
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}
