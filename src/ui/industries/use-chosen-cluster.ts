import { useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { clusterOf, outside } from "#domain/industry-chain.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";

/**
 * The cluster that is unfolded: the one map and list are filtered by, else that of the selected industry, which
 * stays so while its areas and firms are looked at; null shows all. Choosing one filters by it.
 */
export const useChosenCluster = (
  archive: Archive,
): [chosen: string | null, choose: (cluster: string | null) => void] => {
  const selection = useAtlas(({ view }) => view.selection);
  const [filtered = null] = useAtlas(({ view }) => view.filter.industries);
  const [looked, setLooked] = useState(() => clusterOf(archive, selection));
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    const own = clusterOf(archive, selection);
    if (own !== null) setLooked(own);
  }
  const choose = (cluster: string | null) => {
    // What lies outside all clusters is no industry to filter by.
    setLooked(cluster === outside ? cluster : null);
    setFilter({ industries: cluster === null || cluster === outside ? [] : [cluster] });
  };
  return [clusterOf(archive, filtered) ?? looked, choose];
};
