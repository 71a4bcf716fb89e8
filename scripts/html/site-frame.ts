/** The header and the footer that all pages for readers share, written into each page by the build. */
import {html, joinHtml, type Content, type Markup} from '../../src/model/html';
import {englishSite as words} from '../../src/model/messages/site';

/** An entry of the header. */
type Section = 'explore' | 'acts' | 'embed' | 'teach';

interface SitePage {
  readonly file: string;
  /** The entry of the header under which a page belongs, unless it is in the footer only. */
  readonly section?: Section;
}

/** The pages by the names that their places give: `<!-- build:header explore -->`. */
const PAGES: Readonly<Record<string, SitePage>> = {
  explore: {file: 'index.html', section: 'explore'},
  acts: {file: 'acts.html', section: 'acts'},
  embed: {file: 'use.html', section: 'embed'},
  teach: {file: 'teaching.html', section: 'teach'},
  present: {file: 'present.html', section: 'teach'},
  quiz: {file: 'quiz.html', section: 'teach'},
  handout: {file: 'handout.html', section: 'teach'},
  docs: {file: 'docs.html'},
};

const SECTIONS: readonly Section[] = ['explore', 'acts', 'embed', 'teach'];

type Link = readonly [href: string, label: string];

const {footer} = words;

const GROUPS: readonly (readonly [title: string, links: readonly Link[]])[] = [
  [
    words.explore,
    [
      ['index.html', footer.map],
      ['index.html#table', footer.table],
      ['acts.html', footer.acts],
      ['atlas.json', footer.data],
    ],
  ],
  [
    words.embed,
    [
      ['use.html', footer.code],
      ['stance-atlas.html', footer.file],
      ['docs.html', footer.documentation],
    ],
  ],
  [
    words.teach,
    [
      ['teaching.html', footer.teaching],
      ['present.html', footer.present],
      ['quiz.html', footer.quiz],
      ['handout.html', footer.handout],
    ],
  ],
];

/** Returns the parts of every page, by the names of their places in it. */
export const siteParts: Readonly<Record<string, () => Content>> = Object.fromEntries(
  Object.entries(PAGES).flatMap(([name, page]) => [
    [`header ${name}`, () => siteHeader(page)],
    [`footer ${name}`, () => siteFooter(page)],
  ]),
);

function siteHeader(page: SitePage): Markup {
  const links = SECTIONS.map((section) => {
    const {file} = PAGES[section]!;
    return html`<a href="./${file}" id="site-${section}"${current(page, section)}>${words[section]}</a>`;
  });
  const skips = skipsOf(page).map(
    ([href, label]) => html`<a class="skip" href="${href}">${label}</a>`,
  );
  return html`<header class="site-header">
${joinHtml(skips, '\n')}
<div class="site-bar"><strong class="brand"><a href="./index.html">${words.name}</a></strong>
<nav aria-label="${words.nav}">${joinHtml(links, '\n')}</nav></div>
</header>`;
}

/** A page of a section is not the page that the entry leads to, and is said to be within it. */
function current({file, section}: SitePage, entry: Section): Content {
  if (section !== entry) return undefined;
  return html` aria-current="${file === PAGES[entry]!.file ? 'page' : 'true'}"`;
}

function skipsOf({file}: SitePage): readonly Link[] {
  const {skip} = words;
  if (file !== 'index.html') return [['#content', skip.content]];
  return [
    ['#map', skip.map],
    ['#table', skip.table],
    ['#about', skip.about],
  ];
}

function siteFooter({file}: SitePage): Markup {
  const groups = GROUPS.map(([title, links]) => {
    const items = links.map(([href, label]) => {
      const mark = href === file && html` aria-current="page"`;
      return html`<li><a href="./${href}"${mark}>${label}</a></li>`;
    });
    // Only the explorer has a view that students can open.
    if (title === words.teach && file === 'index.html') {
      items.push(
        html`<li><button type="button" id="qr">${footer.qr}</button> <span id="qr-failed" role="alert" hidden>${footer.qrFailed}</span></li>`,
      );
    }
    return html`<div class="site-links"><strong>${title}</strong><ul>${items}</ul></div>`;
  });
  const credits = footer.credits.map((line) => html`<li>${line}</li>`);
  return html`<footer class="site-footer">
${joinHtml(groups, '\n')}
<div><strong>${footer.licences}</strong><ul>${credits}<li><a href="./licenses.txt">${footer.thirdParty}</a></li></ul></div>
</footer>`;
}
