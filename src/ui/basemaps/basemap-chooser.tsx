import { lazy, Suspense } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { setSession } from "#store/atlas.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./basemaps.module.css";

const Unreachable = () => {
  const { text } = useText();
  return (
    <Trouble
      message={text.trouble.basemap}
      action={{ label: text.trouble.reload, run: () => location.reload() }}
    />
  );
};

const BasemapDialog = lazy(() =>
  import("./basemap-dialog.tsx").then(
    ({ BasemapDialog: loaded }) => ({ default: loaded }),
    () => ({ default: Unreachable }),
  ),
);

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
          <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
            <BasemapDialog />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
