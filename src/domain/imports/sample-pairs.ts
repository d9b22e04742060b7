import type { SourceFeature } from "./read-source.ts";

/** The first two numbers of some features from all over a file, by which its system can be told. */
export const samplePairs = (features: readonly SourceFeature[]): [number, number][] => {
  const step = Math.max(1, Math.floor(features.length / most));
  return features.flatMap(({ geometry }, index) => {
    const pair = index % step === 0 ? firstPair(geometry) : null;
    return pair ? [pair] : [];
  });
};

const most = 300;

const firstPair = (value: unknown, depth = 0): [number, number] | null => {
  if (depth > 12 || typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = value as Record<string, unknown>;
    return firstPair(coordinates ?? geometries, depth + 1);
  }
  const [first, second] = value;
  if (typeof first === "number" || typeof second === "number")
    return Number.isFinite(first) && Number.isFinite(second) ? [first, second] : null;
  for (const one of value) {
    const pair = firstPair(one, depth + 1);
    if (pair) return pair;
  }
  return null;
};
