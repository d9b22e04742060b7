import type { Criterion } from "./criterion.ts";

/** Ready criteria to begin from and change. */
export interface StartingPoint {
  id: "marine" | "medical" | "materials" | "logistics" | "electronics";
  criteria: readonly Criterion[];
}

const nice = { importance: "nice", weight: 3, unknownPasses: false } as const;
const must = { importance: "must", weight: 3, unknownPasses: false } as const;

/** Parks and parts of zones: what an investor settles in. */
const settling = {
  ...must,
  weight: 1,
  wish: { kind: "type", types: ["park", "subzone"] },
} as const satisfies Criterion;

export const startingPoints: readonly StartingPoint[] = [
  {
    id: "marine",
    criteria: [
      settling,
      {
        ...must,
        wish: {
          kind: "industry",
          industries: [
            "cluster/marine-food",
            "cluster/marine-biomedicine",
            "cluster/marine-life-health",
            "cluster/marine-seed",
          ],
        },
      },
      { ...nice, wish: { kind: "near", to: "port", within: 15_000 }, weight: 4 },
      { ...nice, wish: { kind: "platforms", industries: [], least: 2 } },
      { ...nice, wish: { kind: "targets", topic: "sea" }, weight: 2 },
    ],
  },
  {
    id: "medical",
    criteria: [
      settling,
      { ...must, wish: { kind: "industry", industries: ["cluster/medical"] } },
      {
        ...nice,
        wish: { kind: "enterprises", industries: ["cluster/medical"], least: 2 },
        weight: 4,
      },
      { ...nice, wish: { kind: "platforms", industries: [], least: 3 } },
      { ...nice, wish: { kind: "honours", level: "national" } },
      { ...nice, wish: { kind: "near", to: "airport", within: 40_000 }, weight: 2 },
    ],
  },
  {
    id: "materials",
    criteria: [
      settling,
      { ...must, wish: { kind: "industry", industries: ["cluster/new-materials"] } },
      { ...nice, wish: { kind: "near", to: "port", within: 25_000 } },
      { ...nice, wish: { kind: "projects", least: 3 } },
      { ...nice, wish: { kind: "date", since: 2023 }, weight: 2 },
    ],
  },
  {
    id: "electronics",
    criteria: [
      settling,
      { ...must, wish: { kind: "industry", industries: ["cluster/it"] } },
      {
        ...nice,
        wish: { kind: "enterprises", industries: ["cluster/it"], least: 3 },
        weight: 4,
      },
      { ...nice, wish: { kind: "honours", level: "national" } },
      { ...nice, wish: { kind: "near", to: "station", within: 15_000 }, weight: 2 },
    ],
  },
  {
    id: "logistics",
    criteria: [
      settling,
      { ...must, wish: { kind: "near", to: "port", within: 15_000 } },
      {
        ...nice,
        wish: {
          kind: "industry",
          industries: [
            "cluster/modern-logistics",
            "cluster/port-logistics",
            "cluster/port-logistics-nanhai",
            "cluster/shipping-logistics",
            "cluster/trade-logistics",
          ],
        },
        weight: 4,
      },
      { ...nice, wish: { kind: "near", to: "station", within: 20_000 }, weight: 2 },
      { ...nice, wish: { kind: "targets", topic: "openness" }, weight: 2 },
    ],
  },
];
