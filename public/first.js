/*
 * Runs before the first paint: reads the round from the URL, so that the prerendered map has the
 * right colours at once. Space is reserved for views that it cannot show (a comparison, a table)
 * until the elements render them. Options that the page lists become data attributes for its styles.
 */
{
  const {dataset} = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const round = asked.get('round');
  const isMap = (asked.get('view') || 'map') === 'map' && !asked.get('versus');
  if (!isMap) dataset.round = 'none';
  else if (round && dataset.rounds.split(' ').includes(round)) dataset.round = round;
  if (asked.get('versus')) dataset.versus = asked.get('versus');
  for (const option of (dataset.embedOptions || '').split(' ')) {
    if (asked.get(option)) dataset[option] = asked.get(option);
  }

  /*
   * Loads deferred scripts after the first paint, which does not need them. An iframe below the
   * visible area is never painted but must still report its height, hence the timeout.
   */
  const begin = () => {
    for (const waiting of document.querySelectorAll('script[type="text/deferred"]')) {
      const script = waiting.cloneNode();
      script.removeAttribute('type');
      waiting.replaceWith(script);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, 500);
  });
}
