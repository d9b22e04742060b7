import { CopyPlus } from "lucide-react";
import { notify } from "#store/atlas.ts";
import type { StoryAction } from "#ui/stage/story-action.ts";

/** Makes a ready story one's own. */
export const copyToEditAction: StoryAction = {
  id: "copy-to-edit",
  icon: CopyPlus,
  label: (words) => words.copyToEdit,
  isForReady: true,
  run: async ({ id }) => {
    try {
      const { copyToEdit } = await import("./copy-to-edit.ts");
      await copyToEdit(id);
    } catch {
      notify({ id: "make-story", tone: "trouble", message: (text) => text.trouble.part });
    }
  },
};
