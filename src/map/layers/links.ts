import { byZoom, visibility, whenMarked } from "#map/expressions.ts";
import type { LegendKind, MapLayer } from "#map/layer.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Palette } from "#theme/palette.ts";

const file = "links.geojson";

/** Kinds of link that run on the ground or the sea; the others are arcs, drawn by `arcs.ts`. */
const onGround = ["rail", "sea"];

export const linkColor = (palette: Palette, kind: string): string =>
  palette.links[kind as keyof Palette["links"]] ?? palette.links.sea;

const kind = (value: string): LegendKind => ({
  value,
  swatch: (palette) => ({
    kind: value === "rail" ? "line" : value === "sea" ? "dashes" : "arc",
    color: linkColor(palette, value),
  }),
});

/** Railways from station to station and links to other ports and airports: who is joined to whom, not where the way runs. */
export const links: MapLayer = {
  id: "links",
  group: "sites",
  isVisible: false,
  files: [file],
  picks: "lines",
  type: null,
  kinds: { property: "kind", all: ["rail", "sea", "air", "four-ports"].map(kind) },
  isIndicative: true,
  draw: ({ palette, isVisible, source }) => [
    {
      id: "links:rail",
      type: "line",
      source: source(file),
      filter: ["==", ["get", "kind"], "rail"],
      layout: { visibility: visibility(isVisible), "line-join": "round" },
      paint: { "line-color": linkColor(palette, "rail"), "line-width": whenMarked(4, 2.2) },
    },
    {
      id: "links:sleepers",
      type: "line",
      source: source(file),
      filter: ["==", ["get", "kind"], "rail"],
      layout: { visibility: visibility(isVisible) },
      paint: {
        "line-color": palette.labelHalo,
        "line-width": 1.1,
        "line-dasharray": [6, 6],
      },
    },
    {
      id: "links:sea",
      type: "line",
      source: source(file),
      filter: ["==", ["get", "kind"], "sea"],
      layout: { visibility: visibility(isVisible), "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": linkColor(palette, "sea"),
        "line-width": whenMarked(3, 1.7),
        "line-dasharray": [0.1, 2.6],
      },
    },
  ],
  labelRank: 1,
  label: ({ palette, isVisible, language, source }) => [
    {
      id: "links:label",
      type: "symbol",
      source: source(file),
      filter: ["in", ["get", "kind"], ["literal", onGround]],
      layout: {
        visibility: visibility(isVisible),
        "symbol-placement": "line",
        "symbol-spacing": 600,
        "text-field": ["get", `name_${language}`],
        "text-font": mapFonts.regular,
        "text-size": byZoom([7, 10], [12, 12.5]),
        "text-offset": [0, -0.9],
        "text-max-angle": 30,
        "text-padding": 6,
      },
      paint: {
        "text-color": [
          "match",
          ["get", "kind"],
          "rail",
          linkColor(palette, "rail"),
          linkColor(palette, "sea"),
        ],
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 1.3,
      },
    },
  ],
  legend: (palette) => ({ kind: "arc", color: linkColor(palette, "four-ports") }),
};
