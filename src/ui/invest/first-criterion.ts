import { type Criterion, usualWeight, type Wish, type WishKind } from "#domain/invest/criterion.ts";

/** The kinds of wishes, in the order they are offered. */
export const wishKinds: readonly WishKind[] = [
  "industry",
  "near",
  "type",
  "inside",
  "size",
  "enterprises",
  "platforms",
  "projects",
  "honours",
  "targets",
  "date",
];

/** A criterion of a kind as it is until somebody says otherwise. */
export const firstCriterion = (kind: WishKind): Criterion => ({
  wish: wishes[kind],
  importance: "nice",
  weight: usualWeight,
  unknownPasses: false,
});

const wishes: Readonly<Record<WishKind, Wish>> = {
  industry: { kind: "industry", industries: ["cluster/marine-food"] },
  near: { kind: "near", to: "port", within: 20_000 },
  type: { kind: "type", types: ["park"] },
  inside: { kind: "inside", areas: ["zone/gaoqu"] },
  // 200 亩
  size: { kind: "size", least: 133_333, most: null },
  enterprises: { kind: "enterprises", industries: [], least: 1 },
  platforms: { kind: "platforms", industries: [], least: 1 },
  projects: { kind: "projects", least: 1 },
  honours: { kind: "honours", level: "national" },
  targets: { kind: "targets", topic: null },
  date: { kind: "date", since: 2023 },
};
