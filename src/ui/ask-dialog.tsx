import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./dialog-frame.module.css";

/** A question that must be answered before anything is done; `children` are the answers. */
export const AskDialog = ({
  title,
  question,
  onClose,
  children,
}: {
  title: string;
  question: string;
  onClose: () => void;
  children: ReactNode;
}) => (
  <ModalOverlay
    className={styles.overlay ?? ""}
    isOpen
    isDismissable
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Modal className={styles.modal ?? ""} data-width="narrow">
      <Dialog className={`${styles.dialog} ${styles.ask}`} role="alertdialog">
        <Heading slot="title">{title}</Heading>
        <p>{question}</p>
        <div className={styles.answers}>{children}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
