import { Button } from "react-aria-components";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
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
    <DialogFrame
      title={words.title(file.name)}
      close={words.close}
      width="medium"
      onClose={onClose}
    >
      <div className={styles.content}>
        <div className={styles.body}>
          {isMissing && (
            <p className={frame.fault} role="alert">
              {words.missing}
            </p>
          )}
          {!isMissing && (!result || (read && !inHand)) && <p role="status">{words.reading}</p>}
          {result && !result.ok && (
            <p className={frame.fault} role="alert">
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
        <div className={frame.answers}>
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
      </div>
    </DialogFrame>
  );
};
