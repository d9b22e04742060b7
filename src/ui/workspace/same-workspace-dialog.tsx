import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { languageNames } from "#text/language.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./ask-dialog.module.css";
import { keepBoth, replaceByFile, type SameWorkspace } from "./open-workspace-file.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Asks what to do with a file of a workspace that is here already; until then nothing is done. */
export const SameWorkspaceDialog = ({
  same,
  onClose,
}: {
  same: SameWorkspace;
  onClose: () => void;
}) => {
  const { language } = useText();
  const words = useWorkspaceText();
  const saved = new Date(same.present.savedAt).toLocaleString(languageNames[language].tag, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const answer = (act: (same: SameWorkspace) => Promise<void>) => {
    onClose();
    void act(same);
  };
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""} role="alertdialog">
          <Heading slot="title">{words.sameTitle}</Heading>
          <p>{words.sameAsk(same.fileName, same.present.name, saved)}</p>
          <div className={styles.answers}>
            <Button slot="close">{words.cancel}</Button>
            <Button onPress={() => answer(replaceByFile)}>{words.replace}</Button>
            <Button autoFocus data-main onPress={() => answer(keepBoth)}>
              {words.keepBoth}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
