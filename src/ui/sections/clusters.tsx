import { clusterGoals } from "#domain/figures.ts";
import { ClusterGoals } from "#ui/cluster-goals.tsx";
import type { Section } from "#ui/section.ts";

/** The eight municipal clusters side by side, like measured with like. */
export const clusters: Section = {
  id: "clusters",
  title: (text) => text.cluster.goals,
  when: ({ archive, entity }) => entity.type === "city" && clusterGoals(archive).length > 0,
  Body: ({ archive }) => <ClusterGoals goals={clusterGoals(archive)} />,
};
