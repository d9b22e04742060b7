import { useEffect, useMemo, useRef } from "react";
import type { Archive } from "#domain/archive.ts";
import { clusterDiagram } from "#domain/cluster-diagram.ts";
import { clustersDiagram } from "#domain/clusters-diagram.ts";
import { outside } from "#domain/industry-chain.ts";
import { select, useAtlas } from "#store/atlas.ts";
import { ScrollRoom } from "#ui/diagrams/scroll-room.tsx";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import view from "#ui/diagrams/view.module.css";
import { ViewHead } from "#ui/diagrams/view-head.tsx";
import { ClusterPicture } from "./cluster-picture.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { ClustersPicture } from "./clusters-picture.tsx";
import { ClustersTable } from "./clusters-table.tsx";
import { IndustriesAnswer } from "./industries-answer.tsx";
import { useChosenCluster } from "./use-chosen-cluster.ts";

/** Which areas share a cluster, and where along it firms and platforms are missing. */
export const IndustriesView = ({ archive }: { archive: Archive }) => {
  const words = useViewsText();
  const shown = useAtlas(({ session }) => session.shownAs.industries);
  const [chosen, choose] = useChosenCluster(archive);
  const all = useMemo(() => clustersDiagram(archive), [archive]);
  const one = useMemo(
    () => (chosen === null ? null : clusterDiagram(archive, chosen)),
    [archive, chosen],
  );
  const room = useRef<HTMLDivElement>(null);
  // The button that unfolded a cluster is gone: its successor takes over.
  useEffect(() => {
    if (chosen === null || document.activeElement !== document.body) return;
    room.current?.querySelector<HTMLElement>(`button[data-node="${chosen}"]`)?.focus();
  }, [chosen]);
  const unfold = (cluster: string) => {
    choose(cluster);
    if (cluster !== outside) select(cluster);
  };
  const isPicture = shown === "diagram";
  return (
    <div className={view.view} ref={room} data-cluster={chosen ?? undefined}>
      <ViewHead page="industries" title={words.industries.title} shapes={["diagram", "table"]}>
        <IndustriesAnswer
          archive={archive}
          all={all}
          chosen={chosen}
          onChoose={choose}
          onUnfold={unfold}
        />
      </ViewHead>
      {chosen === null || one === null ? (
        <ScrollRoom key={shown} label={words.industries.allTable}>
          {isPicture ? (
            <ClustersPicture archive={archive} diagram={all} onUnfold={unfold} />
          ) : (
            <ClustersTable archive={archive} diagram={all} onUnfold={unfold} />
          )}
        </ScrollRoom>
      ) : (
        <ScrollRoom key={`${shown} ${chosen}`} label={words.industries.table}>
          {isPicture ? (
            <ClusterPicture diagram={one} cluster={chosen} />
          ) : (
            <ClusterTable archive={archive} diagram={one} cluster={chosen} />
          )}
        </ScrollRoom>
      )}
    </div>
  );
};
