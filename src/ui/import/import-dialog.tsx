import { X } from "lucide-react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import button from "#ui/button.module.css";
import answers from "#ui/workspace/ask-dialog.module.css";
import { ImportColumns } from "./import-columns.tsx";
import styles from "./import-dialog.module.css";
import { ImportPlacing } from "./import-placing.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { ImportReading } from "./import-reading.tsx";
import { ImportRemarks } from "./import-remarks.tsx";
import { sayImportFault } from "./say-import-fault.ts";
import { takeImport } from "./take-import.ts";
import { useImport } from "./use-import.ts";
import { useImportText } from "./use-import-text.ts";

/** Shows what a file holds and how it will be read; nothing is taken over before a person says so. */
export const ImportDialog = ({ file, onClose }: { file: File; onClose: () => void }) => {
  const words = useImportText();
  const { isMissing, result, inHand, decide, readAs, wishes } = useImport(file);
  const read = result?.ok ? result.read : null;
  const count = inHand?.prepared.drawings.length ?? 0;
  return (
    <ModalOverlay
      className={answers.overlay ?? ""}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""} data-import={count}>
          <div className={styles.head}>
            <Heading slot="title">{words.title(file.name)}</Heading>
            <Button slot="close" className={button.button ?? ""} aria-label={words.close}>
              <X aria-hidden />
            </Button>
          </div>
          <div className={styles.body}>
            {isMissing && (
              <p className={styles.fault} role="alert">
                {words.missing}
              </p>
            )}
            {!isMissing && (!result || (read && !inHand)) && <p role="status">{words.reading}</p>}
            {result && !result.ok && (
              <p className={styles.fault} role="alert">
                {words.fault(file.name, sayImportFault(result.fault, words))}
              </p>
            )}
            {(read || wishes.encoding !== null) && (
              <ImportReading read={read} asked={wishes.encoding} onRead={readAs} />
            )}
            {read && inHand && (
              <>
                <ImportPlacing source={read.source} inHand={inHand} onDecide={decide} />
                <ImportRemarks
                  prepared={inHand.prepared}
                  isTable={read.source.table !== null}
                  keepsCrossed={inHand.choices.keepsCrossed}
                  onDecide={decide}
                />
                <ImportColumns
                  source={read.source}
                  choices={inHand.choices}
                  onDecide={decide}
                  onRead={readAs}
                />
                <ImportPreview source={read.source} />
              </>
            )}
          </div>
          <div className={answers.answers}>
            <Button slot="close">{read ? words.cancel : words.close}</Button>
            {inHand && count > 0 && (
              <Button
                autoFocus
                data-main
                onPress={() => {
                  onClose();
                  void takeImport(inHand.prepared, inHand.folder, file.name);
                }}
              >
                {words.confirm(count)}
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
