/** The documentation page: all of it is text, and it stays on the device like the rest of the site. */

void import('../offline/watch-updates')
  .then(({watchForUpdates}) => watchForUpdates())
  .catch(() => undefined);
