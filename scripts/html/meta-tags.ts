/** What other programs read of the site when somebody shares it: tags, oEmbed, small pages. */
import {imageName, viewQueryOf, type Embed} from '../../src/model/share/embed';
import {attributeText, escapeHtml} from '../../src/model/html';
import {iframeHeight, iframeTag, PICTURE, viewUrl} from '../../src/model/share/snippets';
import type {EmbedText} from '../../src/model/share/embed-text';

const SITE_NAME = 'Stance Atlas';

/** The column of text that an embed without a size of its own is made for. */
const WIDTH = 800;

/** A view that is shared, and the words for it. */
export interface SharedView {
  readonly embed: Embed;
  readonly words: EmbedText;
}

/**
 * Open Graph and card tags, and the way to the oEmbed answer. Pictures and answers need a whole
 * address, so without the site's own (`base`) those tags are left out.
 */
export function shareTags({embed, words}: SharedView, base: string | undefined): string {
  const always = [
    openGraph('type', 'website'),
    openGraph('site_name', SITE_NAME),
    openGraph('title', words.title),
    openGraph('description', words.caption),
  ];
  if (!base) return always.join('\n');
  const answer = attributeText({
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
    `<meta${attributeText({name: 'twitter:card', content: 'summary_large_image'})} />`,
    `<link${answer} />`,
  ];
  return [...always, ...withBase].join('\n');
}

/** The answer of oEmbed 1.0 for a view: the frame, and the picture as its thumbnail. */
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

/** Path of a view's answer below the site; the default view has none in its name. */
export function oembedName(embed: Embed): string {
  return `view/${imageName(embed)}.oembed.json`;
}

/**
 * A page for those who share one view: its tags carry the view's own picture, which the address
 * of the explorer cannot, and readers are led on to the view at once.
 */
export function viewPage(shared: SharedView, base: string | undefined): string {
  const {embed, words} = shared;
  const view = `../${viewQueryOf(embed)}`;
  const image = attributeText({
    src: `../pictures/${imageName(embed)}.png`,
    width: String(PICTURE.width),
    height: String(PICTURE.height),
    alt: words.alt,
  });
  const link = attributeText({href: view});
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(words.title)}</title>
<meta${attributeText({name: 'description', content: words.caption})} />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="../icon.svg" />
${shareTags(shared, base)}
<meta${attributeText({'http-equiv': 'refresh', content: `0; url=${view}`})} />
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p><a${link}><img${image} /></a></p>
<p>${escapeHtml(words.caption)}</p>
<p><a${link}>${escapeHtml(words.source)}</a></p>
</main>
</body>
</html>
`;
}

function openGraph(property: string, content: string): string {
  return `<meta${attributeText({property: `og:${property}`, content})} />`;
}

function imageUrl(embed: Embed, base: string): string {
  return `${base}pictures/${imageName(embed)}.png`;
}
