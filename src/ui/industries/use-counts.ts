import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { carrierTypes, cityClusters, countCluster, outside } from "#domain/industry-chain.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";

/** How many industries, parks, firms, platforms and projects a cluster has, in words. */
export const useCounts = (archive: Archive): ((cluster: string) => string | null) => {
  const { industries: words } = useViewsText();
  const counts = useMemo(
    () =>
      new Map(
        [...cityClusters(archive).map(({ id }) => id), outside].map((id) => [
          id,
          countCluster(archive, id),
        ]),
      ),
    [archive],
  );
  return (cluster) => {
    const own = counts.get(cluster);
    if (!own) return null;
    const kinds = carrierTypes.map((kind) => words.count(words.kinds[kind], own[kind]));
    return [words.count(words.parts, own.parts), ...kinds].join(" · ");
  };
};
