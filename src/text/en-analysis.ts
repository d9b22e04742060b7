import { sayLength } from "./extent.ts";
import type { AnalysisText } from "./zh-analysis.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const drawings = (count: number): string => (count === 1 ? "1 drawing" : `${count} drawings`);

/** The words of analysing drawings, in English. */
export const enAnalysis: AnalysisText = {
  title: "Analysis",
  unnamed: "Unnamed",
  loading: "Loading…",
  missing:
    "The analysis has not loaded, perhaps the network is down; your drawings are safe. Try again once you are online.",
  noLayers:
    "The data of the map has not loaded, perhaps the network is down; your drawings are safe. Try again once you are online.",
  retry: "Try again",

  buffer: "Buffer",
  bufferDistance: "Distance of the buffer",
  bufferHelp: "e.g. 500, 1.2 km; −500 inwards",
  badDistance: "This is no distance. Write metres, such as 500, or 1.2 km.",
  distanceRange: "The distance must not be 0, and at most 1000 km.",
  minuend: "Subtract the others from",
  minuendHelp:
    "Difference takes the other selected drawings away from this one; if none is chosen, from the uppermost.",
  overlays: "Overlay and split",
  methodNote:
    "Overlays, splits and the buffers of lines and areas are worked out by GEOS in the plane of EPSG:4550 (CGCS2000 Gauss-Kruger, central meridian 123°E); the buffer of a point or circle is a circle on the ellipsoid. Results are new drawings; the originals stay as they are.",
  running: {
    buffer: "Working out the buffer…",
    intersect: "Intersecting…",
    union: "Uniting…",
    difference: "Subtracting…",
    split: "Splitting…",
    shares: "Measuring the shares…",
  },
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was added.",
  made: (count) => `Added ${drawings(count)}; the originals are unchanged. This can be undone.`,
  vanished: (count) =>
    `Drawn in so far, nothing is left of ${count === 1 ? "another one" : `${count} others`}.`,
  noInside:
    "Points, lines and words have no inside to be drawn in. Select areas or circles only, or give a positive distance.",
  resultNames: {
    buffer: ([name = ""], metres) =>
      `${name}, ${metres < 0 ? "inward buffer" : "buffer"} ${sayLength(Math.abs(metres), "en")}`,
    intersect: (names) => names.join(" ∩ "),
    union: (names) => names.join(" ∪ "),
    difference: (names) => names.join(" − "),
    split: ([name = ""], _metres, count) => `${name}, piece ${count}`,
  },
  ways: {
    buffer: (names, metres) =>
      `${quoted(names)} ${metres < 0 ? "narrowed" : "widened"} by ${sayLength(Math.abs(metres), "en")}`,
    intersect: (names) => `Intersection of ${quoted(names)}`,
    union: (names) => `Union of ${quoted(names)}`,
    difference: ([first = "", ...others]) => `“${first}” less ${quoted(others)}`,
    split: ([first = "", ...others]) => `“${first}” split along ${quoted(others)}`,
  },
  madeOf: (way, method) => `${way}. ${method}`,
  planar: "Plane of EPSG:4550, GEOS 3.13.",
  geodesic: "A circle on the WGS84 ellipsoid.",
  repaired: "Edges that crossed themselves were repaired first (even-odd rule).",
  repair: "Repair and go on",
  faults: {
    crossed: (name, at) =>
      `The edge of “${name}” crosses itself${at ? ` (at ${at[0].toFixed(6)}°E ${at[1].toFixed(6)}°N)` : ""}, so it has no single area and nothing was worked out; the drawing is safe. Correct it with “Edit a shape”, or have it repaired for this analysis (the original stays).`,
    empty: {
      buffer:
        "Drawn in so far, nothing is left; nothing was added and the originals are unchanged. Try a shorter distance.",
      intersect:
        "The selected areas have no part in common (at most their edges touch); nothing was added.",
      union: "The selected areas have no extent; nothing was added.",
      difference:
        "The area lies wholly within the others, so nothing is left; nothing was added. You can choose another one to subtract from.",
      split: "The area has no extent; nothing was added.",
    },
    uncut:
      "The line does not cut the area in two; nothing was added. It has to run from one edge to another.",
    far: (name) =>
      `“${name}” lies more than 5 degrees from the central meridian 123°E, where the plane is distorted, so nothing was worked out; the drawing is safe.`,
    failed:
      "GEOS found no result; nothing was added and the drawings are safe. See whether a shape is very fragmented, or simplify it first.",
    unreachable:
      "The analysis has not loaded or cannot run (perhaps the network is down, or the browser forbids WebAssembly); nothing was added and the drawings are safe. Try again once you are online.",
  },

  within: "What lies under it",
  certainties: { certain: "inside", possible: "possibly inside" },
  certaintyHelp: "“Possibly inside” where the error of the position reaches over the edge.",
  noSites: "No site of the atlas has a position in this area.",
  error: (distance) => `position ±${distance}`,
  range: (low, high) => `${low}–${high}`,
  overlaps: "may overlap; the share cannot be told",
  shareMethod:
    "Measured on the edges the atlas draws; not official areas. Shares by GEOS in the plane of EPSG:4550, areas in common on the WGS84 ellipsoid; in brackets, the share if the edge of the area lay farther in or out by its whole error.",
  filterBy: "Show only what lies in it",
  tiers: { administration: "Administration", zones: "Zones", plans: "Plan layout" },
  bare: {
    area: (percent) => `${percent} of the drawing under none`,
    line: (percent) => `${percent} of the length under none`,
    point: "the point lies in none",
  },
  nothingUnder: "Overlaps none",
  ofDrawing: {
    area: (percent) => `${percent} of the drawing`,
    line: (percent) => `${percent} of the line`,
  },
  ofArea: (percent) => `${percent} of it`,
  pointIn: "the point lies in it",
  pointMayBeIn: "may lie in it",
  common: (areas) => `In common about ${areas.join(" · ")}`,
  measuredOn: { derived: "published line", indicative: "indicative geometry" },
  sites: "Sites in the drawing",
  siteKind: (kind, certain, possible) =>
    possible === 0 ? `${kind} ${certain}` : `${kind} ${certain}, possibly ${possible} more`,
  takeAs: (format) => `Save what lies under the drawing as ${format}`,
  fileName: "under-the-drawing",
  takeFailed: "The file could not be written; the drawing is safe. Try again.",
  crossedWithin:
    "The edge of the drawing crosses itself, so shares cannot be worked out. Correct it with “Edit a shape”.",
  farWithin: "The drawing lies too far from the city for overlaps to be worked out.",

  nearest: "Nearest ports, stations and airports",
  kinds: { port: "Ports", station: "Stations", airport: "Airports" },
  straight: "Straight-line distance, not the way by road",
  from: {
    point: "from the point",
    centre: "from the centre",
    line: "from the nearest place on the line",
    edge: "from the nearest place on the edge",
  },
  distanceMethod:
    "Geodesic on the WGS84 ellipsoid (GeographicLib); bearing clockwise from true north at the start.",
  inside: "inside the drawing",
  bearing: (degrees) => `bearing ${degrees}`,
};
