/** The lines that an editor copies, as text. Everything in them is escaped. */
import {
  embedAttributes,
  embedQuery,
  imageName,
  inSharedOrder,
  viewQueryOf,
  type Embed,
} from './embed';
import {attributeText, escapeHtml} from '../html';

/** The two scripts that lines name. */
export type ScriptName = 'stance-atlas.js' | 'stance-frame.js';

/** Where the files are that the lines point to. */
export interface SiteLocation {
  /** The site's address, ending in a slash. */
  readonly base: string;
  /** Folder below it in which program, record, geometry and pictures stay as they are. */
  readonly frozen?: string | undefined;
  /** Hashes by which a browser knows the scripts again; without one, none is asked for. */
  readonly hashes: Readonly<Partial<Record<ScriptName, string>>>;
}

/** The words in the lines, made from the record. */
export interface SnippetWords {
  readonly title: string;
  readonly alt: string;
  /** The sentence on the view, under its picture. */
  readonly caption: string;
  /** Where it is from: record, version, day. */
  readonly source: string;
}

/** Pixels of the pictures made at build: the usual size, and the width of the large one. */
export const PICTURE = {width: 1200, height: 630, large: 2400};

/** By controls: what a column of text needs to show the map whole. */
const FRAME_HEIGHT = {full: 900, slider: 720, none: 620};

/** No more than a map needs: no forms, no access to the page around it. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The element, with the picture inside the tag for where no script runs, and the script. Every
 * reader fetches that picture, so it is the small one. Inside the tag nothing may be that cannot be
 * in a paragraph: systems put lines into `<p>`, and a block would end the tag with the paragraph.
 */
export function webComponentSnippet(
  embed: Embed,
  place: SiteLocation,
  words: SnippetWords,
): string {
  const attributes = attributeText({
    ...Object.fromEntries(embedAttributes(embed)),
    site: place.base,
  });
  const {image, text} = picture(embed, place, words, {src: `${imageUrl(embed, place)}.png`});
  return [
    `<stance-atlas${attributes}>${image} ${text}</stance-atlas>`,
    scriptTag(
      'stance-atlas.js',
      {type: 'module', async: true},
      folderOf(embed, place),
      isFixed(embed, place) ? place : {hashes: {}},
    ),
  ].join('\n');
}

/** The frame, and the small script that gives it the height of what is in it. */
export function iframeSnippet(embed: Embed, place: SiteLocation, words: SnippetWords): string {
  const script = scriptTag('stance-frame.js', {async: true}, place.base, {hashes: {}});
  return `${iframeTag(embed, place, words)}\n${script}`;
}

/** The frame alone: it keeps its height, and scrolls inside. */
export function iframeTag(
  embed: Embed,
  place: Pick<SiteLocation, 'base'>,
  {title}: Pick<SnippetWords, 'title'>,
): string {
  const frame = attributeText({
    src: iframeUrl(embed, place),
    title,
    width: '100%',
    height: String(iframeHeight(embed)),
    frameborder: '0',
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: 'clipboard-write; fullscreen',
  });
  return `<iframe${frame}></iframe>`;
}

/** The picture in two sizes, with its text, its source and a link to the view. */
export function imageSnippet(embed: Embed, place: SiteLocation, words: SnippetWords): string {
  const address = imageUrl(embed, place);
  const {image, text} = picture(embed, place, words, {
    src: `${address}.png`,
    srcset: `${address}.png ${PICTURE.width}w, ${address}-${PICTURE.large}.png ${PICTURE.large}w`,
    sizes: '(min-width: 75em) 1200px, 100vw',
  });
  return `<figure>${image}<figcaption>${text}</figcaption></figure>`;
}

/**
 * The picture is as wide as its place by an attribute: a strict policy drops styles, and a width in
 * pixels would then be wider than a phone.
 */
function picture(
  embed: Embed,
  place: SiteLocation,
  {alt, caption, source}: SnippetWords,
  files: Readonly<Record<string, string>>,
): {readonly image: string; readonly text: string} {
  const image = attributeText({...files, width: '100%', alt, loading: 'lazy'});
  const link = attributeText({href: viewUrl(embed, place)});
  return {
    image: `<a${link}><img${image}></a>`,
    text: `${escapeHtml(caption)} <a${link}>${escapeHtml(source)}</a>`,
  };
}

/** The view on the explorer page, the earlier round of a comparison first. */
export function viewUrl(embed: Embed, {base}: Pick<SiteLocation, 'base'>): string {
  return base + viewQueryOf(inSharedOrder(embed));
}

/**
 * The page by which a view is shared: an address of its own, with the round's own picture for social
 * media, which leads readers to the view. What the page does not show by itself is in its query.
 */
export function sharePageUrl(embed: Embed, {base}: Pick<SiteLocation, 'base'>): string {
  const {round: _round, versus: _versus, ...others} = embed;
  return `${base}view/${encodeURIComponent(imageName(embed))}.html${viewQueryOf(others)}`;
}

/** The view in the frame's page. */
export function iframeUrl(embed: Embed, {base}: Pick<SiteLocation, 'base'>): string {
  const query = embedQuery(embed);
  return `${base}embed.html${query === '?' ? '' : query}`;
}

/** The single file with the view in the tag of its atlas. */
export function withView(template: string, embed: Embed): string {
  const attributes = attributeText({
    ...Object.fromEntries(embedAttributes(embed)),
    loading: 'eager',
  });
  return template.replace(/<stance-atlas\b[^>]*>/, () => `<stance-atlas${attributes}>`);
}

/** Pixels of a frame before it is measured. */
export function iframeHeight({controls}: Embed): number {
  const heights: Readonly<Record<string, number>> = FRAME_HEIGHT;
  return heights[controls ?? 'full'] ?? FRAME_HEIGHT.full;
}

/** Without its size and ending. */
function imageUrl(embed: Embed, place: SiteLocation): string {
  return `${folderOf(embed, place)}pictures/${encodeURIComponent(imageName(embed))}`;
}

/** Where scripts and pictures are taken from: what is frozen has a folder of its own. */
function folderOf(embed: Embed, place: SiteLocation): string {
  return isFixed(embed, place) ? place.base + place.frozen : place.base;
}

/** Only a script that stays as it is can be known by its hash: the next version has another. */
function isFixed({pinned}: Embed, {frozen}: SiteLocation): boolean {
  return Boolean(pinned && frozen);
}

function scriptTag(
  name: ScriptName,
  kind: Readonly<Record<string, string | true>>,
  folder: string,
  {hashes}: Pick<SiteLocation, 'hashes'>,
): string {
  const hash = hashes[name];
  const check = hash ? {integrity: hash, crossorigin: 'anonymous'} : {};
  return `<script${attributeText({...kind, src: folder + name, ...check})}></script>`;
}
