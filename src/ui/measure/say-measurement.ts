import type { Measurement } from "#domain/measure-outline.ts";
import type { Position } from "#domain/view.ts";
import { sayAreas, sayBearing, sayLength, sayMetres } from "#text/extent.ts";
import type { Language } from "#text/language.ts";
import { measureTextIn } from "#text/measure-text.ts";

/** The result in one line: what was asked for first. */
export const sayResult = (
  { geodesic }: Measurement,
  isRing: boolean,
  language: Language,
): string => {
  const words = measureTextIn[language];
  const length = sayLength(geodesic.length, language);
  if (!isRing) return `${words.length} ${length}`;
  if (geodesic.area === null) return `${words.perimeter} ${length}`;
  return `${words.area} ${sayAreas(geodesic.area, language).join(" = ")}`;
};

/** All of a result as text to be pasted elsewhere: numbers, how each was measured, and the points. */
export const sayMeasurement = (
  measurement: Measurement,
  points: readonly Position[],
  isRing: boolean,
  language: Language,
): string => {
  const words = measureTextIn[language];
  const { geodesic, planar, segments, isCrossed, isInZone } = measurement;
  const length = isRing ? words.perimeter : words.length;
  const block = (name: string, method: string, extent: Measurement["geodesic"]) => [
    `${name} (${method})`,
    `  ${length}: ${sayMetres(extent.length, 3, language)}`,
    ...(extent.area === null
      ? []
      : [
          `  ${words.area}: ${sayMetres(extent.area, 2, language)}² = ${sayAreas(extent.area, language).join(" = ")}`,
        ]),
  ];
  return [
    ...block(words.geodesic, words.geodesicMethod, geodesic),
    ...block(words.planar, words.planarMethod, planar),
    ...(isCrossed ? [words.crossed] : []),
    ...(isInZone ? [] : [words.outOfZone]),
    `${words.segments} (${words.bearing}: ${words.bearingHelp})`,
    ...segments.map(
      ({ metres, bearing }, index) =>
        `  ${index + 1}\t${sayMetres(metres, 3, language)}\t${sayBearing(bearing)}`,
    ),
    words.corners,
    ...points.map(
      ({ longitude, latitude }, index) =>
        `  ${index + 1}\t${longitude.toFixed(7)}°E ${latitude.toFixed(7)}°N`,
    ),
  ].join("\n");
};
