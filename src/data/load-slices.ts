import { overlapsFile } from "#domain/overlaps.ts";
import { detailsSlice, indexSlice } from "#domain/slice.ts";
import { fetchChecked } from "./fetch-checked.ts";

/** What the map, the lists and the search need. */
export const loadIndex = () => fetchChecked("data/slices/index.json", indexSlice);

/** What the panels say. */
export const loadDetails = () => fetchChecked("data/slices/details.json", detailsSlice);

/** How the areas overlap: only a panel of an area needs it. */
export const loadOverlaps = () => fetchChecked("data/overlaps.json", overlapsFile);

/** Address of a layer's file, the operator's reviewed one where there is one. */
export const layerAddress = (file: string, boundaries: Readonly<Record<string, string>> = {}) =>
  new URL(boundaries[file] ?? `data/layers/${file}`, document.baseURI).href;
