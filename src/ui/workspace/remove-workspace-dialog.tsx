import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ListedWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { daysInBin, removeWorkspace } from "#store/keep/keeper.ts";
import styles from "./ask-dialog.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Asks before a workspace goes to the bin. */
export const RemoveWorkspaceDialog = ({
  workspace: { id, name, drawings },
  onClose,
}: {
  workspace: ListedWorkspace;
  onClose: () => void;
}) => {
  const words = useWorkspaceText();
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""} role="alertdialog">
          <Heading slot="title">{words.remove(name)}</Heading>
          <p>{words.removeAsk(name, drawings, daysInBin)}</p>
          <div className={styles.answers}>
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
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
