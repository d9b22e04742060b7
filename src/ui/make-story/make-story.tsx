import { useEffect } from "react";
import { setSession, useAtlas } from "#store/atlas.ts";
import { draftSelection } from "#store/draft-selection.ts";
import { selectIsEditing } from "#store/stage.ts";
import { CaptureDialog } from "./capture-dialog.tsx";
import { StoryEditor } from "./story-editor.tsx";

/** What a story is made with: the editor beside the stage, and what makes a scene or a draft of what is seen. */
export const MakeStory = () => {
  const isEditing = useAtlas(selectIsEditing);
  const dialog = useAtlas(({ session }) => session.dialog);
  useEffect(() => {
    if (dialog !== "draft") return;
    setSession({ dialog: null });
    void draftSelection();
  }, [dialog]);
  if (isEditing) return <StoryEditor />;
  return dialog === "capture" ? <CaptureDialog /> : null;
};
