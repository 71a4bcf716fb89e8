import {english} from './core';

/** The messages of the embed page and of the code that it writes, in English. */
export const englishUse = {
  lang: english.lang,
  locale: english.locale,

  /** Languages that the elements speak, each in its own name. */
  languages: [['en', 'English']] as readonly (readonly [string, string])[],

  withRemarks: english.summary.withRemarks,
  alt: (sentence: string) => `World map. ${sentence}`,
  source: (title: string, version: string, date: string) =>
    `${title}, version ${version} (${date}), Stance Atlas`,
  viewTitle: (dataset: string, parts: readonly string[]) => `${dataset}: ${parts.join(', ')}`,

  none: 'None',
  asPage: 'Match the page',
  live: 'Map and image follow the data. Caption and alt text in the code stay as they are now; readers see them with the image, and where no script runs.',
  fixed: (folder: string) => `The fixed version is kept at ${folder}.`,

  copied: 'Copied',
  selected: 'Selected. Press Ctrl+C, or ⌘C on a Mac.',
  shared: 'Shared',
  saved: (file: string) => `Downloading ${file}`,
  fileMissing: 'Couldn’t download the file. Check your connection and try again.',
  noFixedVersion: 'This site has no fixed versions; the code uses the latest data.',
  iframeIsLive:
    'Iframes always show the latest data. For a fixed version use the web component, image or HTML file.',
  localCopy: (base: string) =>
    `You’re on a local copy. Readers can’t reach ${base}: publish the site and copy the code there.`,
  noHash:
    'This site has no integrity hashes, so the code has no integrity attribute. Run “npm run build” to add them.',
};

/** The same in one language. */
export type UseMessages = typeof englishUse;
