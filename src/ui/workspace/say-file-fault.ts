import { type FileFault, largestFile } from "#data/workspaces/read-workspace-file.ts";
import { workspaceVersion } from "#domain/workspace/migrate-workspace.ts";
import type { WorkspaceText } from "#text/zh-workspace.ts";
import { sayJsonFault } from "./say-json-fault.ts";

/** What is wrong with a file, where, and what to do. */
export const sayFileFault = (fault: FileFault, words: WorkspaceText): string => {
  const { fileFaults: faults, reasons, unnamed } = words;
  switch (fault.id) {
    case "otherFormat":
      return fault.kind ? faults.geo(fault.kind) : faults.otherFormat;
    case "newer":
      return faults.newer(fault.version, workspaceVersion);
    case "unknownVersion":
      return faults.unknownVersion(fault.version, workspaceVersion);
    case "twice":
    case "noFolder":
    case "storyId":
      return faults[fault.id](fault.drawing, fault.name || unnamed);
    case "invalid": {
      const { drawing, name, path, reason } = fault;
      const place = drawing > 0 ? faults.inDrawing(drawing, name || unnamed, path) : path;
      return faults.invalid(place, reasons[reason]);
    }
    default:
      return sayJsonFault(fault, faults, largestFile);
  }
};
