import { useMemo } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { type ExportKind, exportKinds } from "#domain/sheet/export-choices.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { PairNote } from "#ui/pair/pair-note.tsx";
import { useText } from "#ui/use-text.ts";
import { DownloadButton } from "./download-button.tsx";
import styles from "./export-dialog.module.css";
import type { PictureOf } from "./picture-of.ts";
import { PictureOptions } from "./picture-options.tsx";
import { SheetOptions } from "./sheet-options.tsx";
import { SheetPreview } from "./sheet-preview.tsx";
import { TitleFields } from "./title-fields.tsx";
import { useExportText } from "./use-export-text.ts";
import { useSheetPreview } from "./use-sheet-preview.ts";

/** Takes the map out of the atlas: as a picture, or as a sheet to be printed; what one gets is shown beside the choices. */
export const ExportDialog = ({ pictureOf }: { pictureOf: PictureOf }) => {
  const words = useExportText();
  const { text } = useText();
  const dialog = useAtlas(({ session }) => session.dialog);
  const kind: ExportKind = dialog === "sheet" ? "sheet" : "picture";
  // What is under the pointer is of no account: what the map shows does not change while the dialog is open.
  const seen = useMemo(seenMap, []);
  const preview = useSheetPreview(kind, pictureOf, seen);
  return (
    <DialogFrame
      title={words.title}
      close={words.close}
      help="exporting"
      width="wide"
      onClose={() => setSession({ dialog: null })}
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <Tabs
            className={`${frame.all} ${styles.all}`}
            selectedKey={kind}
            onSelectionChange={(key) =>
              setSession({ dialog: key === "sheet" ? "sheet" : "picture" })
            }
          >
            <TabList className={frame.tabs ?? ""} aria-label={words.title}>
              {exportKinds.map((one) => (
                <Tab key={one} id={one} className={frame.tab ?? ""}>
                  {words[one]}
                </Tab>
              ))}
            </TabList>
            {exportKinds.map((one) => (
              <TabPanel key={one} id={one} className={styles.panel ?? ""}>
                <TitleFields />
                {one === "sheet" ? (
                  <SheetOptions plan={preview.plan} />
                ) : (
                  <PictureOptions plan={preview.plan} />
                )}
              </TabPanel>
            ))}
          </Tabs>
          <PairNote />
          {seen ? (
            <DownloadButton key={kind} kind={kind} pictureOf={pictureOf} seen={seen} />
          ) : (
            <p className={frame.fault}>{text.commands.blockedNoMap}</p>
          )}
        </div>
        <SheetPreview preview={preview} />
      </div>
    </DialogFrame>
  );
};

/** The map on the screen: where it looks and its CSS pixels; null without one. */
const seenMap = () => {
  const { camera } = useAtlas.getState().view;
  const box = document.querySelector("[data-map]");
  if (!camera || !box || box.clientWidth === 0) return null;
  return { camera, width: box.clientWidth, height: box.clientHeight };
};
