/** Bytes the script of the page uses, and the most the browser gives it; null where it does not tell. */
export const usedMemory = (): { used: number; most: number } | null => {
  if (!("memory" in performance)) return null;
  const { usedJSHeapSize, jsHeapSizeLimit } = performance.memory as {
    usedJSHeapSize: number;
    jsHeapSizeLimit: number;
  };
  return { used: usedJSHeapSize, most: jsHeapSizeLimit };
};
