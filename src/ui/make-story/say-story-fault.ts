import { largestStoryFile, type StoryFileFault } from "#data/stories/read-story-file.ts";
import { storyVersion } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";
import { workspaceTextIn } from "#text/workspace-text.ts";
import { sayJsonFault } from "#ui/workspace/say-json-fault.ts";

/** What is wrong with a story file, where, and what to do. */
export const sayStoryFault = (fault: StoryFileFault): string => {
  const language = selectLanguage(useAtlas.getState());
  const { fileFaults, reasons } = workspaceTextIn[language];
  const faults = { ...fileFaults, ...makeTextIn[language].fileFaults };
  switch (fault.id) {
    case "otherFormat":
      return faults.otherFormat;
    case "newer":
      return faults.newer(fault.version, storyVersion);
    case "unknownVersion":
      return faults.unknownVersion(fault.version, storyVersion);
    case "twice":
      return faults.twice(fault.scene, fault.about);
    case "invalid": {
      const { scene, path, reason } = fault;
      const place = scene > 0 ? faults.inScene(scene, path) : path;
      return faults.invalid(place, reasons[reason]);
    }
    default:
      return sayJsonFault(fault, faults, largestStoryFile);
  }
};
