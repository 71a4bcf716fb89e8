/** The messages of the offline copy of the site, in English. */
export const englishOffline = {
  update: {
    label: 'New version',
    ready: 'A new version of this site is ready.',
    now: 'Update now',
    later: 'Later',
    updating: 'Updating…',
  },
};

/** The same in one language. */
export type OfflineMessages = typeof englishOffline;
