import { setSession } from "#store/atlas.ts";

/** Endings of the files drawings are taken from. */
export const importedFileTypes = [".geojson", ".json", ".kml", ".csv", ".tsv", ".txt", ".xlsx"];

/** Hands over a file a person has dropped or chosen: its dialog comes, and nothing changes before it is answered. */
export const bringFile = (file: File | undefined): void => {
  if (file) setSession({ broughtFile: file });
};
