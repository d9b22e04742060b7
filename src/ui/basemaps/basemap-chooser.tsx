import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { setSession } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { BasemapDialog } from "./basemap-dialog.tsx";
import styles from "./basemaps.module.css";

/** Where a person chooses what lies below the plans; beside the map, so that the choice is seen. */
export const BasemapChooser = () => {
  const { text } = useText();
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setSession({ dialog: null })}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""} aria-label={text.commands.basemap}>
          <BasemapDialog />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
