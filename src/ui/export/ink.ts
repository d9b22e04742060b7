/** What a sheet is written and ruled with, sRGB hexadecimal. */
export const ink = {
  text: "#1f1d19",
  soft: "#55514a",
  line: "#38342b",
  graticule: "#2f6483",
  graticuleLine: "#86aabf",
  metres: "#7a4f12",
  metreLine: "#b79a6c",
} as const;
