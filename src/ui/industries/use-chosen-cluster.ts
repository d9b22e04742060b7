import { useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { clusterOf } from "#domain/industry-chain.ts";
import { useAtlas } from "#store/atlas.ts";

/**
 * The cluster that is unfolded: that of the selected industry, and it stays so while its areas and firms are
 * looked at; null shows all.
 */
export const useChosenCluster = (
  archive: Archive,
): [chosen: string | null, choose: (cluster: string | null) => void] => {
  const selection = useAtlas(({ view }) => view.selection);
  const [chosen, choose] = useState(() => clusterOf(archive, selection));
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    const own = clusterOf(archive, selection);
    if (own !== null) choose(own);
  }
  return [chosen, choose];
};
