import { Button } from "react-aria-components";
import type { ListedWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { daysInBin, removeWorkspace } from "#store/keep/keeper.ts";
import { AskDialog } from "#ui/ask-dialog.tsx";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Asks before a workspace goes to the bin. */
export const RemoveWorkspaceDialog = ({
  workspace: { id, name, drawings, stories },
  onClose,
}: {
  workspace: ListedWorkspace;
  onClose: () => void;
}) => {
  const words = useWorkspaceText();
  return (
    <AskDialog
      title={words.remove(name)}
      question={words.removeAsk(name, drawings, stories, daysInBin)}
      onClose={onClose}
    >
      <Button slot="close" autoFocus>
        {words.cancel}
      </Button>
      <Button
        data-main
        onPress={() => {
          onClose();
          void removeWorkspace(id);
        }}
      >
        {words.removeShort}
      </Button>
    </AskDialog>
  );
};
