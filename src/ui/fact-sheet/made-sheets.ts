import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { DrawnMap } from "#map/draw-map.ts";

export const sheetFormats = ["pdf", "pptx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export type SheetFault =
  | Extract<DrawnMap, { ok: false }>["fault"]
  | "fonts"
  | "data"
  | "unexpected";

export type MadeSheets =
  | {
      ok: true;
      blob: Blob;
      /** Of each sheet, in the order of the file: how much found no room, and whether its map lacks layers. */
      about: readonly { sheet: FactSheet; leftOut: number; isMapWhole: boolean }[];
      missingCharacters: string;
    }
  | { ok: false; fault: SheetFault };

export type SheetProgress = (
  stage: { step: "words" | "writing" } | { step: "map"; sheet: FactSheet },
  share: number,
) => void;
