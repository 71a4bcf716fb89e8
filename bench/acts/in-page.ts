/** What runs inside the page of acts: sent there as source, so it refers to nothing around it. */

/** Scrolls from the top to the end, most of a screen a frame. */
export async function scrollDown(): Promise<void> {
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
  for (let before = -1; scrollY > before;) {
    before = scrollY;
    scrollBy(0, innerHeight * 0.8);
    await new Promise(requestAnimationFrame);
  }
}

/** Settles when the list has had the same height, and as many groups, for a while. */
export async function settle(): Promise<void> {
  for (let before = '', now = 'unknown'; now !== before;) {
    await new Promise((resolve) => setTimeout(resolve, 600));
    const list = document.querySelector('stance-acts')?.shadowRoot?.querySelector('.list');
    before = now;
    now = `${list?.childElementCount} ${document.documentElement.scrollHeight}`;
  }
}
