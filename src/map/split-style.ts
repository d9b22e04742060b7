import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

/** Everything but names and symbols, which make room for one another over the whole of a picture. */
export const withoutSymbols = (style: StyleSpecification): StyleSpecification =>
  keep(style, ({ type }) => type !== "symbol");

/** Names and symbols alone, on nothing. */
export const symbolsOnly = (style: StyleSpecification): StyleSpecification =>
  keep(style, ({ type }) => type === "symbol");

const keep = (
  style: StyleSpecification,
  isKept: (layer: LayerSpecification) => boolean,
): StyleSpecification => ({ ...style, layers: style.layers.filter(isKept) });
