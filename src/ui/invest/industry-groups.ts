import { cityClusters, industriesOfCluster, outside } from "#domain/industry-chain.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Saying } from "./use-saying.ts";

/** Entities to choose from, under a name. */
export interface ChoiceGroup {
  name: string;
  entities: readonly IndexEntity[];
}

/** The industries by the cluster of the city they are part of, each cluster before its parts. */
export const industryGroups = ({ archive, words, language }: Saying): ChoiceGroup[] => [
  ...cityClusters(archive).map((cluster) => ({
    name: cluster.name[language],
    entities: industriesOfCluster(archive, cluster.id).map(({ industry }) => industry),
  })),
  {
    name: words.outsideClusters,
    entities: industriesOfCluster(archive, outside).map(({ industry }) => industry),
  },
];
