import { largestStoryFile, type StoryFileFault } from "#data/stories/read-story-file.ts";
import { storyVersion } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";
import { workspaceTextIn } from "#text/workspace-text.ts";

/** What is wrong with a story file, where, and what to do. */
export const sayStoryFault = (fault: StoryFileFault): string => {
  const language = selectLanguage(useAtlas.getState());
  const { fileFaults: faults } = makeTextIn[language];
  switch (fault.id) {
    case "unreadable":
    case "empty":
    case "otherFormat":
      return faults[fault.id];
    case "tooLarge":
      return faults.tooLarge(fault.megabytes, largestStoryFile / 1_000_000);
    case "encoding":
      return faults.encoding(fault.encoding, fault.line);
    case "binary":
      return faults.binary(fault.kind ?? faults.unknownKind);
    case "cutOff":
    case "notJson":
      return faults[fault.id](fault.line, fault.column);
    case "newer":
      return faults.newer(fault.version, storyVersion);
    case "unknownVersion":
      return faults.unknownVersion(fault.version, storyVersion);
    case "twice":
      return faults.twice(fault.scene, fault.about);
    case "invalid": {
      const { scene, path, reason } = fault;
      const place = scene > 0 ? faults.inScene(scene, path) : path;
      return faults.invalid(place, workspaceTextIn[language].reasons[reason]);
    }
  }
};
