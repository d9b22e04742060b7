import {
  type ImportFault,
  largestImport,
  largestUnpacked,
  mostFeatures,
} from "#data/imports/import-format.ts";
import type { ImportText } from "#text/zh-import.ts";

/** Why nothing can be taken from a file, where that is in it, and what to do. */
export const sayImportFault = (fault: ImportFault, { faults }: ImportText): string => {
  switch (fault.id) {
    case "tooLarge":
      return faults.tooLarge(fault.megabytes, largestImport / 1_000_000);
    case "unpackedTooLarge":
      return faults.unpackedTooLarge(fault.megabytes, largestUnpacked / 1_000_000);
    case "tooMany":
      return faults.tooMany(fault.count, mostFeatures);
    case "binary":
      return faults.binary(fault.kind ?? faults.unknownKind);
    case "cutOff":
    case "notJson":
    case "notXml":
      return faults[fault.id](fault.line, fault.column);
    case "openQuote":
      return faults.openQuote(fault.line);
    case "notGeo":
      return faults.notGeo(fault.type);
    default:
      return faults[fault.id];
  }
};
