/** Whether the map on the screen stands as it was last asked for; the engine marks its element. */
export const isMapDrawn = (): boolean =>
  document.querySelector("[data-map=ready][data-idle]") !== null;

/**
 * Resolves once it does: true; false when it has not within so many milliseconds, or is not waited for any more.
 * What was asked of it just now counts: it reaches the map with the next picture of the page.
 */
export const whenMapIsDrawn = async (patience: number, signal: AbortSignal): Promise<boolean> => {
  const end = performance.now() + patience;
  await nextPicture();
  await nextPicture();
  while (!isMapDrawn()) {
    if (signal.aborted || performance.now() > end) return false;
    await nextPicture();
  }
  return !signal.aborted;
};

/** Resolves when the page has been laid out again. */
export const nextPicture = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
