import type { JsonFileFault } from "#data/workspaces/read-json.ts";
import type { WorkspaceText } from "#text/zh-workspace.ts";

type Words = Pick<WorkspaceText["fileFaults"], JsonFileFault["id"] | "unknownKind">;

/** Why a file is no JSON, where, and what to do. `largest`: bytes such a file may have. */
export const sayJsonFault = (fault: JsonFileFault, words: Words, largest: number): string => {
  switch (fault.id) {
    case "unreadable":
    case "empty":
      return words[fault.id];
    case "tooLarge":
      return words.tooLarge(fault.megabytes, largest / 1_000_000);
    case "encoding":
      return words.encoding(fault.encoding, fault.line);
    case "binary":
      return words.binary(fault.kind ?? words.unknownKind);
    case "cutOff":
    case "notJson":
      return words[fault.id](fault.line, fault.column);
  }
};
