import type { MeasureText } from "./zh-measure.ts";

/** The words of measuring and of coordinates, in English. */
export const enMeasure: MeasureText = {
  hints: {
    first: "Click the map to set the first point.",
    next: "Click on for more points; Backspace takes one back.",
    enough: "Click on, or double-click or press Enter to finish.",
    firstKeys: "Arrow keys move the map; Enter sets a point at the cross.",
    nextKeys: "Arrow keys move, Enter sets a point; Backspace takes one back.",
    enoughKeys: "Set more points; Enter once more in the same place finishes.",
    done: "Finished. Clicks on the map select again; Backspace lets you go on.",
  },
  length: "Length",
  perimeter: "Perimeter",
  area: "Area",
  named: (how, what) => `${how} ${what.toLowerCase()}`,
  geodesic: "Geodesic",
  geodesicMethod: "WGS84 ellipsoid, GeographicLib (Karney 2013)",
  planar: "Planar",
  planarMethod: "CGCS2000 Gauss-Kruger, EPSG:4550, central meridian 123°E",
  outOfZone:
    "Some points lie outside the 3-degree zone of EPSG:4550 (121.5–124.5°E), where planar figures are more distorted.",
  crossed:
    "The outline crosses or touches itself, so it has no single area. Take points back or start again.",
  precision: (pixel) =>
    `Points were set on the screen, where a pixel was up to ${pixel}; finer digits come of the computation alone.`,
  segments: "Segments",
  segment: "Segment",
  bearing: "Bearing",
  bearingHelp: "at its start, clockwise from true north",
  closing: "closing",
  finish: "Finish",
  restart: "Start again",
  copy: "Copy the result",
  copied: "Result copied",
  copyFailed: "The browser does not allow writing to the clipboard.",
  close: "Put the tool away",
  loading: "Loading what measures…",
  missing:
    "The part that measures did not load; the network may be down. Your points are kept. Open the tool again once you are connected.",
  status: (count, result) => `${count === 1 ? "1 point" : `${count} points`}, ${result}`,
  corners: "Points (WGS84)",

  title: "Coordinates",
  paste: "Paste a coordinate",
  here: "This point",
  field: "Coordinate",
  fieldHelp:
    "Degrees, degrees-minutes-seconds, or northing and easting in metres; the order is recognised.",
  system: "System",
  recognise: "Recognise",
  systemHelps: {
    wgs84: "GPS, international maps",
    epsg4490: "national degrees, less than 1 m from WGS84",
    epsg4550: "3-degree zone, meridian 123°E, no zone number",
    epsg4549: "3-degree zone, meridian 120°E, no zone number",
    epsg4529: "3-degree zone, meridian 123°E, zone number 41",
    epsg4528: "3-degree zone, meridian 120°E, zone number 40",
    gcj02: "AutoNavi, Tencent; converted to about ±1 m",
    bd09: "Baidu; converted to about ±1 m",
  },
  outOfBelt: "the point lies outside this zone",
  sexagesimal: "WGS84 in degrees, minutes, seconds",
  understood: (system, order) => `Read as ${system}, ${order}.`,
  orders: {
    northFirst: "latitude first",
    eastFirst: "longitude first",
    northingFirst: "northing first",
    eastingFirst: "easting first",
  },
  foundBy: {
    marked: "as marked",
    only: "the only order the numbers allow",
    guessed: "the order is a guess",
  },
  systemBy: {
    named: "the system as written or chosen",
    zone: "the system by the zone number of the easting",
    assumed: "the system is assumed",
  },
  and: "; ",
  sentence: (words) => ` ${words[0]?.toUpperCase()}${words.slice(1)}.`,
  others: "It could also be",
  other: (system, order, distance, direction) =>
    `${system}, ${order}: about ${distance} to the ${direction}`,
  directions: [
    "north",
    "north-east",
    "east",
    "south-east",
    "south",
    "south-west",
    "west",
    "north-west",
  ],
  outside: (bounds) =>
    `The point lies outside what this map covers (${bounds}), so it cannot go there; the conversions stand below.`,
  noMap: "The map is not shown; coordinates are converted only.",
  go: "Go there and mark it",
  hereFrom: {
    pointer: "Under the pointer",
    picked: "Where the map was last clicked",
    pin: "At the pin",
    centre: "Centre of the map",
    none: "There is no point yet: click a place on the map first.",
  },
  copyRow: (name) => `Copy ${name}`,
  copyAll: "Copy all",
  rowCopied: "Coordinate copied",
  closeDialog: "Close",
  pin: "Pin",
  pinRows: "All systems",
  unpin: "Remove the pin",
  conversionMissing:
    "The part that converts did not load; the network may be down. Open this again once you are connected.",
  faults: {
    empty: "There is no number in it.",
    "one-number":
      "There is only one number; two are needed: latitude and longitude, or northing and easting.",
    neither:
      "These are neither degrees nor metres of this region (northing about 3.6–4.6 million; easting of 6 digits, or a zone number and 6 digits).",
    "same-axis":
      "Both numbers are marked alike; one should be the latitude (N), one the longitude (E).",
    tooMany: (count) => `There are ${count} numbers; leave those of one point only.`,
    unreadable: (piece) => `“${piece}” cannot be understood.`,
    unknownSystem: (name) => `${name} is not supported; please choose one of the list.`,
    latitude: (value) => `No latitude is ${value}; are the two swapped?`,
    longitude: (value) => `No longitude is ${value}.`,
    sixtieths: (value) => `Minutes and seconds are below 60, not ${value}.`,
    zone: (zone) =>
      `Zone ${zone} is not on this map; the 3-degree zones 40 (120°E) and 41 (123°E) are.`,
    otherSystem: (asked, like) =>
      `The numbers do not fit ${asked} but look like ${like}; choose another system or “Recognise”.`,
  },
};
