import type { DrawnAs, SourceFeature } from "#domain/imports/read-source.ts";
import { drawingColors } from "#domain/workspace/drawing-colors.ts";
import { isOwnKey } from "#domain/workspace/own-keys.ts";
import type { Drawing, DrawingStyle } from "#domain/workspace/workspace.ts";
import { palettes } from "#theme/palette.ts";

/** Properties of a file as a drawing keeps them: plain values, what lies deeper as JSON. */
export const plainProperties = (value: unknown): Drawing["properties"] =>
  Object.fromEntries(
    Object.entries((typeof value === "object" && value) || {}).flatMap(([key, one]) =>
      isOwnKey(key) || one === undefined ? [] : [[key, plainValue(one)]],
    ),
  );

const plainValue = (value: unknown): Drawing["properties"][string] => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  return JSON.stringify(value);
};

/** The style that is nearest to what simplestyle properties say. */
export const styleOf = (value: unknown): Partial<DrawingStyle> => {
  const properties = ((typeof value === "object" && value) || {}) as Record<string, unknown>;
  const color = ["stroke", "marker-color", "fill", "icon-color"]
    .map((key) => rgbOf(properties[key]))
    .find((one) => one !== null);
  const named = drawingColors.find((one) => one === properties.atlas_color);
  const width = Number(properties["stroke-width"] ?? Number.NaN);
  const filling = Number(properties["fill-opacity"] ?? Number.NaN);
  return {
    ...(named ? { color: named } : color && { color: nearestColor(color) }),
    ...(Number.isFinite(width) && { width: Math.min(12, Math.max(0.5, width)) }),
    ...(Number.isFinite(filling) && { filling: Math.min(1, Math.max(0, filling)) }),
    ...(properties.atlas_dashed !== undefined && { isDashed: isYes(properties.atlas_dashed) }),
  };
};

/** Where this atlas had it: in which folder, and whether it or its folder was hidden. */
export const keptIn = (value: unknown): Pick<SourceFeature, "isOurs" | "folder" | "isHidden"> => {
  const properties = ((typeof value === "object" && value) || {}) as Record<string, unknown>;
  const { atlas_folder: name, atlas_folder_id: id, atlas_folder_hidden: isHidden } = properties;
  const words = name === undefined || name === null ? null : String(name);
  return {
    isOurs: "atlas_shape" in properties,
    folder:
      words === null ? null : { id: String(id ?? words), name: words, isHidden: isYes(isHidden) },
    isHidden: isYes(properties.atlas_hidden),
  };
};

/** A table has words for it. */
const isYes = (value: unknown): boolean => value === true || /^true$/i.test(String(value).trim());

/** What a feature was before this atlas wrote it. */
export const drawnAsOf = (value: unknown): DrawnAs | null => {
  const { atlas_shape: type, ...properties } = ((typeof value === "object" && value) ||
    {}) as Record<string, unknown>;
  if (type === "arrow" || type === "text") return { type };
  const [longitude, latitude] = [properties.atlas_longitude, properties.atlas_latitude];
  const { atlas_radius_m: radius } = properties;
  return type === "circle" && isNumber(longitude) && isNumber(latitude) && isNumber(radius)
    ? { type, centre: [longitude, latitude], radius }
    : null;
};

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

type Rgb = readonly [number, number, number];

const rgbOf = (value: unknown): Rgb | null => {
  const text = typeof value === "string" ? value.trim() : "";
  const [, hex] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  if (!hex) return null;
  const full = hex.length === 3 ? [...hex].map((one) => one + one).join("") : hex;
  const part = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
};

const nearestColor = (color: Rgb): DrawingStyle["color"] => {
  const distance = (name: DrawingStyle["color"]) => {
    const other = rgbOf(palettes.light.drawings[name]) ?? [0, 0, 0];
    return color.reduce((sum, one, at) => sum + (one - (other[at] ?? 0)) ** 2, 0);
  };
  return drawingColors.toSorted((a, b) => distance(a) - distance(b))[0] ?? "red";
};
