/** The symbols of the map on a grid of 24 by 24, drawn for it: filled, or stroked with a width of the grid. */
export interface SymbolShape {
  /** SVG path data, filled by the even-odd rule. */
  fill?: string;
  /** SVG path data of lines with round caps and joins. */
  stroke?: { path: string; width: number };
}

export const symbols = {
  /** A saw-toothed factory roof. */
  park: { fill: "M2.5 21V9.5l6 4v-4l6 4v-4l3.2 2.1L18.4 3h2.4l.7 18z" },
  /** Four parcels. */
  subzone: { fill: "M3 3h8v8H3zM13 3h8v8h-8zM3 13h8v8H3zM13 13h8v8h-8z" },
  township: { fill: "M12 4 3 11.5h2.6V20h4.7v-5.2h3.4V20h4.7v-8.5H21z" },
  /** A tower crane. */
  project: {
    fill: "M5 3h2.6v2.2H21v2.3h-2.1v3.7h1.8v4.3h-5.4v-4.3h1.6V7.5H7.6v11.2H10V21H2.6v-2.3H5V7.5H2.5V5.2H5z",
  },
  /** A flask. */
  platform: {
    fill: "M8 2.5h8v2.3h-1.3v5.1l5.6 8.7c.9 1.4-.1 3.2-1.8 3.2h-13c-1.7 0-2.7-1.8-1.8-3.2l5.6-8.7V4.8H8z",
  },
  /** An office block. */
  enterprise: {
    fill: "M4 21.5V3h10v5.5h6v13zM6.7 6v2.2h1.9V6zm3.6 0v2.2h1.9V6zm-3.6 4.5v2.2h1.9v-2.2zm3.6 0v2.2h1.9v-2.2zm5.3 1v2.2h1.9v-2.2zM6.7 15v2.2h1.9V15zm3.6 0v2.2h1.9V15zm5.3 1v2.2h1.9V16z",
  },
  /** A mortarboard. */
  institution: {
    fill: "M12 4 .8 9.5 12 15l8-3.9v5.4h2V9.5zM5.3 13.8v3.7c0 1.7 3 3 6.7 3s6.7-1.3 6.7-3v-3.7L12 17.2z",
  },
  /** An anchor. */
  port: {
    stroke: {
      path: "M12 7.4a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM12 7.4V21M7.8 11h8.4M3.6 14.2C4.2 18.6 7.8 21 12 21s7.8-2.4 8.4-6.8",
      width: 2.3,
    },
  },
  airport: {
    fill: "M12 1.8c1.1 0 1.7 1.3 1.7 3v4.3l8.5 4.9v2.3l-8.5-2.5v4.1l2.6 1.9v1.8L12 20.4l-4.3 1.2v-1.8l2.6-1.9v-4.1l-8.5 2.5V14l8.5-4.9V4.8c0-1.7.6-3 1.7-3z",
  },
  /** The front of a train. */
  station: {
    fill: "M7.3 2.5h9.4c2 0 3.5 1.5 3.5 3.5v9c0 1.7-1.2 3.2-2.8 3.5l2.3 3h-2.8l-2-2.9H9.1l-2 2.9H4.3l2.3-3C5 18.2 3.8 16.7 3.8 15V6c0-2 1.5-3.5 3.5-3.5zM6.4 5.6v5.2h11.2V5.6zM8 13.1a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zm8 0a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z",
  },
  /** The seat of the city. */
  seat: {
    fill: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zm0 2.4a5.1 5.1 0 1 1 0 10.2 5.1 5.1 0 0 1 0-10.2zm0 2.3a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  },
  town: {
    fill: "M12 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm0 2.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  },
  village: { fill: "M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z" },
  /** A dashed ring round a question mark. */
  unlocated: {
    stroke: {
      path: "M12 2.5a9.5 9.5 0 0 1 5.5 1.8M20.3 7.5a9.5 9.5 0 0 1 .9 6.5M19 18.5a9.5 9.5 0 0 1-5 2.9M9.5 21.2a9.5 9.5 0 0 1-5-3.2M2.8 14.5a9.5 9.5 0 0 1 .6-6.2M6 4.7a9.5 9.5 0 0 1 2.5-1.5M9.3 9.5a2.8 2.8 0 1 1 4.3 2.3c-1 .7-1.6 1.2-1.6 2.4M12 17.2v.1",
      width: 2,
    },
  },
  /** The ground of a count. */
  disc: { fill: "M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21z" },
} as const satisfies Record<string, SymbolShape>;

export type SymbolName = keyof typeof symbols;
