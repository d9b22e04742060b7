import type { ShapeMeasurement } from "#domain/measure-shape.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { sayAreas, sayLength } from "#text/extent.ts";
import type { Language } from "#text/language.ts";
import { measureTextIn } from "#text/measure-text.ts";

/** How large a drawing is in one line, on the ellipsoid: nothing of what has no size. */
export const saySize = (
  shape: Shape,
  size: ShapeMeasurement | null,
  language: Language,
): string => {
  if (!size) return "";
  const words = measureTextIn[language];
  const { area, length } = size.geodesic;
  if (area !== null) return `${words.area} ${sayAreas(area, language)[0]}`;
  const isRing = shape.type === "polygon";
  return `${isRing ? words.perimeter : words.length} ${sayLength(length, language)}`;
};
