import type { FactKind, Source } from "#domain/catalog.ts";

/** What a fact sheet is written and ruled with, sRGB hexadecimal: as the page in its light theme. */
export const sheetInk = {
  text: "#1e2930",
  soft: "#4b5860",
  accent: "#0f5873",
  pale: "#eef4f6",
  line: "#c3ced3",
  bar: "#5d93a8",
} as const;

export const kindInk: Readonly<Record<FactKind, string>> = {
  baseline: "#0a5e53",
  target: "#8a4d04",
  plan: "#8a4d04",
  history: "#4b5860",
};

export const statusInk: Readonly<Record<Source["status"], string>> = {
  official: "#4b5860",
  draft: "#9b2d1f",
  news: "#6a4a8c",
};
