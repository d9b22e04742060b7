/** Names of what this atlas writes of a drawing, and never keeps as what a file said of it. */
export const isOwnKey = (key: string): boolean =>
  key.startsWith("atlas_") || (styleKeys as readonly string[]).includes(key);

const styleKeys = [
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "fill",
  "fill-opacity",
  "marker-color",
] as const;

/** Under which name what a file said is written: another one where this atlas writes its own there. */
export const writtenKey = (key: string, own: ReadonlySet<string>): string =>
  own.has(key) || isOwnKey(key) || key.startsWith(prefix) ? prefix + key : key;

/** Under which name it was said. */
export const originalKey = (key: string): string =>
  key.startsWith(prefix) ? key.slice(prefix.length) : key;

const prefix = "original_";
