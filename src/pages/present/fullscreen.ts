/** Fills the screen with the page, or gives it back. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, as in a frame: the lesson fills the window as before.
  }
}
