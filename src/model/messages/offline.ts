/** The words on the site as it is kept on a device, in English. */
export const englishOffline = {
  update: {
    label: 'New version',
    ready: 'A new version of this site is ready.',
    now: 'Use it now',
    later: 'Later',
    taking: 'One moment …',
  },
};
