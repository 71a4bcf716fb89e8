/*
 * Tells a reader if the program of a page does not come, and offers to try again. Nothing waits for
 * this script: it comes when it comes. Deferred scripts begin here if `first.js` has not come.
 */
{
  /* Milliseconds after which a program that is still on its way is said to be missing. */
  const SILENCE_MS = 30000;

  const tell = () => {
    const note = document.querySelector('[data-needs]');
    if (!note || customElements.get(note.dataset.needs)) return;
    const {dataset} = document.documentElement;
    /* No program will show the view that room is kept for: the map of a round is better than none. */
    if (dataset.round === 'none') delete dataset.round;
    note.querySelector('a').href = location.href;
    note.hidden = false;
    customElements.whenDefined(note.dataset.needs).then(() => (note.hidden = true));
  };

  const begin = () => {
    for (const waiting of document.querySelectorAll('script[type="text/deferred"]')) {
      const script = waiting.cloneNode();
      script.removeAttribute('type');
      waiting.replaceWith(script);
    }
    /* What a page asks for at once has been read by now, or has failed. */
    if (!document.querySelector('[data-needs][data-late]')) tell();
  };

  const isProgram = ({localName, type, src}) =>
    localName === 'script' && (type === 'module' || src.endsWith('/embed.js'));
  addEventListener(
    'error',
    ({target}) => {
      if (target === window || isProgram(target)) tell();
    },
    true,
  );
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
  setTimeout(tell, SILENCE_MS);
}
