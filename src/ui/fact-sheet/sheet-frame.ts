import { writeAddress } from "#data/address.ts";
import { publicLink } from "#data/public-link.ts";
import type { FactSheet } from "#domain/fact-sheet/fact-sheet.ts";
import type { Camera } from "#domain/view.ts";
import { today } from "#ui/export/sheet-input-of.ts";
import { sayNotice } from "#ui/say-notice.ts";
import type { SheetOrder } from "./prepare-sheets.ts";
import { sheetView } from "./sheet-view.ts";
import type { SheetWords } from "./sheet-words.ts";

/** What stands on a fact sheet besides what is said of its place. */
export interface SheetFrame {
  /** The address of the view the sheet is of, and its QR code. */
  address: string;
  code: { path: string; size: number };
  /** That the map is indicative, or its review number. */
  notice: string;
  /** Version of the data and date, said. */
  making: string;
  /** Where one may ask; null where the operator names nowhere. */
  enquiry: string | null;
}

export const frameOf = async (
  { state, language }: SheetOrder,
  { entity }: FactSheet,
  camera: Camera | null,
  { text, words, archive }: SheetWords,
): Promise<SheetFrame> => {
  const { qrPath } = await import("#domain/sheet/qr-path.ts");
  const { operator } = state.given;
  const address = publicLink(operator, writeAddress(sheetView(state, entity, language, camera)));
  return {
    address,
    code: qrPath(address),
    notice: sayNotice(operator, text),
    making: [words.version(archive.index.dataVersion), words.made(today())].join(" · "),
    enquiry: operator.enquiryAddress ?? null,
  };
};
