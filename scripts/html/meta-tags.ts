/** Metadata for sharing: Open Graph tags, oEmbed responses and share pages. */
import {imageName, viewQueryOf, type Embed} from '../../src/model/share/embed';
import {attributesHtml, html, joinHtml, type Markup} from '../../src/model/html';
import {iframeHeight, iframeTag, PICTURE, viewUrl} from '../../src/model/share/snippets';
import type {EmbedText} from '../../src/model/share/embed-text';

const SITE_NAME = 'Stance Atlas';

/** Default embed width in px: a column of text. */
const WIDTH = 800;

/** A shareable view and its texts. */
export interface SharedView {
  readonly embed: Embed;
  readonly words: EmbedText;
}

/**
 * Returns Open Graph and Twitter card tags and the oEmbed link. Images and oEmbed need absolute
 * URLs, so without the site’s URL (`base`) those tags are left out.
 */
export function shareTags({embed, words}: SharedView, base: string | undefined): Markup {
  const always = [
    openGraph('type', 'website'),
    openGraph('site_name', SITE_NAME),
    openGraph('title', words.title),
    openGraph('description', words.caption),
  ];
  if (!base) return joinHtml(always, '\n');
  const answer = attributesHtml({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: base + oembedName(embed),
    title: words.title,
  });
  const withBase = [
    openGraph('url', viewUrl(embed, {base})),
    openGraph('image', imageUrl(embed, base)),
    openGraph('image:type', 'image/png'),
    openGraph('image:width', String(PICTURE.width)),
    openGraph('image:height', String(PICTURE.height)),
    openGraph('image:alt', words.alt),
    html`<meta${attributesHtml({name: 'twitter:card', content: 'summary_large_image'})} />`,
    html`<link${answer} />`,
  ];
  return joinHtml([...always, ...withBase], '\n');
}

/** Returns the oEmbed 1.0 response for a view, with the iframe and a thumbnail. */
export function oembed({embed, words}: SharedView, base: string): object {
  return {
    version: '1.0',
    type: 'rich',
    title: words.title,
    provider_name: SITE_NAME,
    provider_url: base,
    html: iframeTag(embed, {base}, words),
    width: WIDTH,
    height: iframeHeight(embed),
    thumbnail_url: imageUrl(embed, base),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}

/** Returns the path of a view’s oEmbed response, relative to the site. */
export function oembedName(embed: Embed): string {
  return `view/${imageName(embed)}.oembed.json`;
}

/**
 * Renders a share page: its tags name the preview image of one view, which the explorer’s URL
 * cannot do. Readers are redirected to the view at once.
 */
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
${shareTags(shared, base)}
<meta${attributesHtml({'http-equiv': 'refresh', content: `0; url=${view}`})} />
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

function imageUrl(embed: Embed, base: string): string {
  return `${base}pictures/${imageName(embed)}.png`;
}
