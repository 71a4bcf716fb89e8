/** Metadata for sharing: Open Graph tags, oEmbed responses and share pages. */
import {imageName, viewQueryOf, type Embed} from '../../src/model/share/embed';
import {SITE_CARD} from '../images/site-card';
import {attributesHtml, html, joinHtml, type Markup} from '../../src/model/html';
import {iframeHeight, iframeTag, PICTURE, sharePageUrl} from '../../src/model/share/snippets';
import type {EmbedText} from '../../src/model/share/embed-text';

const SITE_NAME = 'Stance Atlas';

/** Default embed width in px: a column of text. */
const WIDTH = 800;

/** A shareable view and its texts. */
export interface SharedView {
  readonly embed: Embed;
  readonly words: EmbedText;
}

/** The whole site, without any round: what can be said of it at every address of its first page. */
export interface SharedSite {
  readonly title: string;
  readonly description: string;
  /** What its picture shows. */
  readonly alt: string;
}

/**
 * Returns the tags of a view’s own page: its own address, its picture, its oEmbed response. Images
 * and oEmbed need absolute URLs, so without the site’s URL (`base`) those tags are left out.
 */
export function viewTags({embed, words}: SharedView, base: string | undefined): Markup {
  const always = textTags(words.title, words.caption);
  if (!base) return joinHtml(always, '\n');
  const withBase = [
    ...addressTags(sharePageUrl(embed, {base}), words.title, base + oembedName(embed)),
    ...pictureTags(imageUrl(imageName(embed), base), words.alt),
  ];
  return joinHtml([...always, ...withBase], '\n');
}

/**
 * Returns the tags of the explorer. One file answers at every `?round=…`, so it names no round, and
 * its picture shows all of them.
 */
export function siteTags({title, description, alt}: SharedSite, base: string | undefined): Markup {
  const always = textTags(title, description);
  if (!base) return joinHtml(always, '\n');
  const withBase = [
    ...addressTags(base, title, `${base}oembed.json`),
    ...pictureTags(imageUrl(SITE_CARD, base), alt),
  ];
  return joinHtml([...always, ...withBase], '\n');
}

function textTags(title: string, description: string): readonly Markup[] {
  return [
    openGraph('type', 'website'),
    openGraph('site_name', SITE_NAME),
    openGraph('title', title),
    openGraph('description', description),
  ];
}

function pictureTags(url: string, alt: string): readonly Markup[] {
  return [
    openGraph('image', url),
    openGraph('image:type', 'image/png'),
    openGraph('image:width', String(PICTURE.width)),
    openGraph('image:height', String(PICTURE.height)),
    openGraph('image:alt', alt),
    html`<meta${attributesHtml({name: 'twitter:card', content: 'summary_large_image'})} />`,
  ];
}

function addressTags(url: string, title: string, oembedUrl: string): readonly Markup[] {
  const answer = {rel: 'alternate', type: 'application/json+oembed', href: oembedUrl, title};
  return [
    html`<link${attributesHtml({rel: 'canonical', href: url})} />`,
    openGraph('url', url),
    html`<link${attributesHtml(answer)} />`,
  ];
}

/** Returns the oEmbed 1.0 response for a view, with the iframe and a thumbnail. */
export function oembed({embed, words}: SharedView, base: string): object {
  return {...oembedOf(embed, words.title, base), ...thumbnail(imageName(embed), base)};
}

/** Returns the oEmbed 1.0 response for the site: the latest view, whichever that is. */
export function siteOembed({title}: SharedSite, base: string): object {
  return {...oembedOf({}, title, base), ...thumbnail(SITE_CARD, base)};
}

function thumbnail(name: string, base: string) {
  return {
    thumbnail_url: imageUrl(name, base),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}

function oembedOf(embed: Embed, title: string, base: string): object {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: base,
    html: iframeTag(embed, {base}, {title}),
    width: WIDTH,
    height: iframeHeight(embed),
  };
}

/** Returns the path of a view’s oEmbed response, relative to the site. */
export function oembedName(embed: Embed): string {
  return `view/${imageName(embed)}.oembed.json`;
}

/**
 * The script of the share pages: leads readers to the view, with what the address asks for besides.
 * Programs that read pages without scripts stay on the page, whose tags are those of the view; they
 * would follow a redirect in the HTML to the explorer, which has none of its own.
 */
export const OPEN_VIEW = `const target = new URL(document.querySelector('main a').href);
for (const [key, value] of new URLSearchParams(location.search)) target.searchParams.set(key, value);
location.replace(target);
`;

/** The name of that script, beside the share pages. */
export const OPEN_VIEW_NAME = 'open.js';

/** Renders a share page: an address of its own, with the tags, picture and words of one view. */
export function viewPage(shared: SharedView, base: string | undefined): string {
  const {embed, words} = shared;
  const view = `../${viewQueryOf(embed)}`;
  const image = attributesHtml({
    src: `../pictures/${imageName(embed)}.png`,
    width: String(PICTURE.width),
    height: String(PICTURE.height),
    alt: words.alt,
  });
  const link = attributesHtml({href: view});
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${words.title}</title>
<meta${attributesHtml({name: 'description', content: words.caption})} />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="../icon.svg" />
${viewTags(shared, base)}
<script type="module" src="${OPEN_VIEW_NAME}"></script>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p><a${link}><img${image} /></a></p>
<p>${words.caption}</p>
<p><a${link}>${words.source}</a></p>
</main>
</body>
</html>
`.toString();
}

function openGraph(property: string, content: string): Markup {
  return html`<meta${attributesHtml({property: `og:${property}`, content})} />`;
}

function imageUrl(name: string, base: string): string {
  return `${base}pictures/${name}.png`;
}
