import type { Box, Size } from "#domain/sheet/paper.ts";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { wrapText } from "#domain/sheet/wrap-text.ts";
import type { SheetInput } from "./sheet-input.ts";

/** Where the parts of a sheet stand. */
export interface SheetLayout {
  page: Size;
  map: Box;
  /** How far the frame with its coordinates stands from the map. */
  band: number;
  title: Box;
  /** Legend and scale: beside the map or below it. */
  panel: Box;
  side: "beside" | "below";
  foot: Box;
  /** The lines of the foot, wrapped. */
  origins: readonly string[];
}

/** Sizes of a sheet that is written at 1, millimetres. */
export const sizes = {
  title: 5.6,
  subtitle: 2.7,
  foot: 1.95,
  coordinate: 2,
  gap: 3.2,
  panel: 54,
  making: 44,
} as const;

/** Lines of text are so many times as high as their letters. */
export const leading = 1.42;

/** Lays out a page of a size, or a page round a map of a size. */
export const layOutSheet = (
  input: Omit<SheetInput, "legend">,
  measure: MeasureText,
  given: { page: Size } | { map: Size; panelHeight: number },
): SheetLayout => {
  const unit = input.writing;
  const margin = 8 * Math.sqrt(unit);
  const gap = sizes.gap * unit;
  const bands = [input.map.hasGraticule, input.map.hasMetreGrid].filter(Boolean).length;
  const band = bands === 0 ? 1.2 * unit : (bands * 3.3 + 0.4) * unit;
  const isPage = "page" in given;
  const proportions = isPage ? given.page : given.map;
  const side =
    proportions.width > proportions.height * 0.95 && proportions.width > 120 ? "beside" : "below";
  const panelWidth = side === "beside" ? sizes.panel * unit + gap : 0;
  const width = isPage ? given.page.width : given.map.width + 2 * (margin + band) + panelWidth;
  const inner = width - 2 * margin;
  const footSize = sizes.foot * unit;
  const origins = input.origins.flatMap((text) =>
    wrapText(text, inner - sizes.making * unit, { size: footSize }, measure),
  );
  const lines = Math.max(origins.length + 1.3, input.making.length);
  const footHeight = lines * footSize * leading + 0.4 * footSize;
  const titleHeight =
    (sizes.title * 1.12 + (input.subtitle === "" ? 0 : sizes.subtitle * 1.55) + 2.2) * unit;
  const below =
    side === "below" ? (isPage ? given.page.height * 0.21 : given.panelHeight) + gap : 0;
  const around = 2 * margin + titleHeight + 2 * band + below + gap * 0.7 + footHeight;
  const height = isPage ? given.page.height : given.map.height + around;
  const map = {
    x: margin + band,
    y: margin + titleHeight + band,
    width: isPage ? inner - 2 * band - panelWidth : given.map.width,
    height: isPage ? height - around : given.map.height,
  };
  return {
    page: { width, height },
    map,
    band,
    title: { x: margin, y: margin, width: inner, height: titleHeight },
    side,
    panel:
      side === "beside"
        ? {
            x: map.x + map.width + band + gap,
            y: map.y - band,
            width: panelWidth - gap,
            height: map.height + 2 * band,
          }
        : { x: margin, y: map.y + map.height + band + gap, width: inner, height: below - gap },
    foot: { x: margin, y: height - margin - footHeight, width: inner, height: footHeight },
    origins,
  };
};
