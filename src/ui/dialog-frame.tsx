import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { HelpTopic } from "#text/zh-help.ts";
import button from "./button.module.css";
import styles from "./dialog-frame.module.css";
import { HelpButton } from "./help/help-button.tsx";

/** A dialog with its title and its cross. Where it is dismissable, a click beside it closes it. */
export const DialogFrame = ({
  title,
  close,
  help,
  width,
  isBeside = false,
  isDismissable = false,
  onClose,
  children,
}: {
  title: string;
  /** What there is help on, for a button beside the title. */
  help?: HelpTopic;
  /** What the cross is called. */
  close: string;
  width: "narrow" | "medium" | "wide";
  /** Whether the map stays in sight beside it. */
  isBeside?: boolean;
  isDismissable?: boolean;
  onClose: () => void;
  /** One element, which takes the room below the title. */
  children: ReactNode;
}) => (
  <ModalOverlay
    className={styles.overlay ?? ""}
    data-beside={isBeside || undefined}
    isOpen
    isDismissable={isDismissable}
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Modal className={styles.modal ?? ""} data-width={width}>
      <Dialog className={styles.dialog ?? ""}>
        <div className={styles.head}>
          <Heading slot="title">{title}</Heading>
          {help && (
            <span className={styles.help}>
              <HelpButton topic={help} />
            </span>
          )}
          <Button slot="close" className={button.button ?? ""} aria-label={close}>
            <X aria-hidden />
          </Button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
