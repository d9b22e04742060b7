import type { CoordinateFault, Reading } from "#domain/coordinates/read-coordinates.ts";
import { systemNames } from "#text/coordinate.ts";
import type { MeasureText } from "#text/zh-measure.ts";

/** How a coordinate was understood, and by what. */
export const sayReading = (reading: Reading, words: MeasureText): string => {
  const { coordinate, order, by } = reading;
  const found = `${words.foundBy[order]}${words.and}${words.systemBy[by]}`;
  return `${words.understood(systemNames[coordinate.system], sayOrder(reading, words))}${words.sentence(found)}`;
};

export const sayOrder = ({ coordinate, isNorthFirst }: Reading, { orders }: MeasureText): string =>
  "northing" in coordinate
    ? orders[isNorthFirst ? "northingFirst" : "eastingFirst"]
    : orders[isNorthFirst ? "northFirst" : "eastFirst"];

/** Why nothing could be made of it, and what to do. */
export const sayFault = (fault: CoordinateFault, { faults }: MeasureText): string => {
  switch (fault.kind) {
    case "too-many":
      return faults.tooMany(fault.count);
    case "unreadable":
      return faults.unreadable(fault.piece);
    case "unknown-system":
      return faults.unknownSystem(fault.piece);
    case "latitude":
    case "longitude":
    case "sixtieths":
      return faults[fault.kind](String(fault.value));
    case "zone":
      return faults.zone(fault.zone);
    case "other-system":
      return faults.otherSystem(systemNames[fault.asked], systemNames[fault.like]);
    default:
      return faults[fault.kind];
  }
};

/** One of eight directions; degrees clockwise from north. */
export const sayDirection = (degrees: number, { directions }: MeasureText): string =>
  directions[Math.round(degrees / 45) % 8] ?? "";
