import {english} from './core';

/** The words of the page "Use it" and of the lines that it makes, in English. */
export const englishUse = {
  lang: english.lang,
  locale: english.locale,

  /** Languages that the elements speak, as their speakers call them. */
  languages: [['en', 'English']] as readonly (readonly [string, string])[],

  alt: (sentence: string) => `World map. ${sentence}`,
  source: (title: string, version: string, date: string) =>
    `${title}, version ${version} (${date}), Stance Atlas`,
  viewTitle: (record: string, parts: readonly string[]) => `${record}: ${parts.join(', ')}`,

  none: 'None',
  asPage: 'As the page around it',
  kept: (folder: string) => `The files are kept in ${folder}.`,

  copied: 'Copied.',
  selected: 'Selected: now press Ctrl+C, or ⌘C on a Mac.',
  shared: 'Handed to the device.',
  saved: (file: string) => `${file} is on its way to your downloads.`,
  fileMissing: 'The file could not be fetched. Check the connection and try again.',
  noFrozen: 'This copy of the site keeps no frozen files, so the lines follow it.',
  frameLive:
    'A frame always shows the record as the site has it. For a view that stays as it is, take the element, the picture or the file.',
  local: (base: string) =>
    `You are looking at a copy on this machine. The lines name ${base}, which readers cannot reach: put the site on a server and copy the lines there.`,
  noHash:
    'This copy of the site knows no hash of its scripts, so the lines carry no integrity attribute. Build it with “npm run build”.',
};

/** The words of that page in one language. */
export type UseMessages = typeof englishUse;
