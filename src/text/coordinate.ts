import type { Language } from "./language.ts";

/** The systems by the names they have everywhere. */
export const systemNames = {
  wgs84: "WGS84",
  epsg4490: "CGCS2000 (EPSG:4490)",
  epsg4550: "CGCS2000 (EPSG:4550)",
  epsg4549: "CGCS2000 (EPSG:4549)",
  epsg4529: "CGCS2000 (EPSG:4529)",
  epsg4528: "CGCS2000 (EPSG:4528)",
  gcj02: "GCJ-02",
  bd09: "BD-09",
};

/** Degrees, or metres north and east. */
type SaidCoordinate = { system: keyof typeof systemNames } & (
  | { longitude: number; latitude: number }
  | { northing: number; easting: number }
);

/** The numbers of a coordinate: six decimals of a degree are a decimetre; metres to the millimetre. */
export const sayCoordinate = (coordinate: SaidCoordinate, language: Language): string => {
  if (!("northing" in coordinate))
    return `${side(coordinate.longitude, "EW", 6)} ${side(coordinate.latitude, "NS", 6)}`;
  const { northing, easting } = coordinate;
  // In Chinese practice X points north.
  const [north, east] = language === "zh" ? ["X", "Y"] : ["N", "E"];
  return `${north} ${northing.toFixed(3)} ${east} ${easting.toFixed(3)}`;
};

/** With what it is of, so that it can be read again. */
export const sayWithSystem = (coordinate: SaidCoordinate, language: Language): string =>
  `${systemNames[coordinate.system]} ${sayCoordinate(coordinate, language)}${"northing" in coordinate ? " m" : ""}`;

/** A hundredth of a second is a foot. */
export const saySexagesimal = (longitude: number, latitude: number): string =>
  `${sixtieths(longitude, "EW")} ${sixtieths(latitude, "NS")}`;

const side = (degrees: number, letters: "EW" | "NS", decimals: number): string =>
  `${Math.abs(degrees).toFixed(decimals)}°${letters[degrees < 0 ? 1 : 0]}`;

const sixtieths = (degrees: number, letters: "EW" | "NS"): string => {
  // Rounded once, so that no 60 appears.
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const [whole, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  const seconds = ((hundredths % 6000) / 100).toFixed(2).padStart(5, "0");
  return `${whole}°${String(minutes).padStart(2, "0")}′${seconds}″${letters[degrees < 0 ? 1 : 0]}`;
};
