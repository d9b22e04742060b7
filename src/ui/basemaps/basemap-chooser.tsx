import { lazy, Suspense } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { setSession } from "#store/atlas.ts";
import { PartBoundary } from "#ui/part-boundary.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./basemaps.module.css";

const BasemapDialog = lazy(async () => ({
  default: (await import("./basemap-dialog.tsx")).BasemapDialog,
}));

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
          <PartBoundary message={text.trouble.basemap} action={text.trouble.reload}>
            <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
              <BasemapDialog />
            </Suspense>
          </PartBoundary>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
