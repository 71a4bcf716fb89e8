/*
 * Before the first paint: which round the address asks for, so that the map in the page's HTML has
 * its colours at once. What that map cannot show (a comparison, a table) keeps its room and stays
 * unseen until the elements draw it. Options that the page names become attributes for its styles.
 */
{
  const {dataset} = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const round = asked.get('round');
  const isMap = (asked.get('view') || 'map') === 'map' && !asked.get('versus');
  if (!isMap) dataset.round = 'none';
  else if (round && dataset.rounds.split(' ').includes(round)) dataset.round = round;
  for (const option of (dataset.options || '').split(' ')) {
    if (asked.get(option)) dataset[option] = asked.get(option);
  }

  /*
   * The program, where the page has it wait: after the first paint, which needs none of it. A frame
   * further down is never painted, and still has to tell how high it is.
   */
  const begin = () => {
    for (const waiting of document.querySelectorAll('script[type="later"]')) {
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
