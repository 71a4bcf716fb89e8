/** Distance from the screen at which an embed begins to load, in CSS pixels. */
const AHEAD = 400;

/** Calls back once, when an element nears the screen; the result stops the watch. */
export function whenNearViewport(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    {rootMargin: `${AHEAD}px`},
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Settles when what is drawn now has been painted; at once on a page that nobody sees. */
export async function nextPaint(): Promise<void> {
  if (document.hidden) return;
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}
