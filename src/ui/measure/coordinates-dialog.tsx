import { X } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from "react-aria-components";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import button from "#ui/button.module.css";
import { useText } from "#ui/use-text.ts";
import { CoordinateRows } from "./coordinate-rows.tsx";
import styles from "./coordinates-dialog.module.css";
import { PasteCoordinate } from "./paste-coordinate.tsx";
import { pointOfInterest } from "./point-of-interest.ts";
import { useLoaded } from "./use-loaded.ts";
import { useMeasureText } from "./use-measure-text.ts";

/** Reads a coordinate and goes there, or says where a point of the map is; beside the map, which stays in sight. */
export const CoordinatesDialog = () => {
  const { text } = useText();
  const words = useMeasureText();
  const conversion = useLoaded(loadConversion);
  // The pointer leaves the map while the dialog is open: what counts is where it was.
  const [point] = useState(() => pointOfInterest(useAtlas.getState()));
  const [tab, setTab] = useState(point?.from === "pin" ? "here" : "paste");
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setSession({ dialog: null })}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title">{words.title}</Heading>
            <Button slot="close" className={button.button ?? ""} aria-label={words.closeDialog}>
              <X aria-hidden />
            </Button>
          </div>
          {conversion === "missing" && <p className={styles.fault}>{words.conversionMissing}</p>}
          {conversion === null && <p role="status">{text.panel.loading}</p>}
          {conversion !== null && conversion !== "missing" && (
            <Tabs
              className={styles.all ?? ""}
              selectedKey={tab}
              onSelectionChange={(key) => setTab(String(key))}
            >
              <TabList className={styles.tabs ?? ""} aria-label={words.title}>
                <Tab id="paste" className={styles.tab ?? ""}>
                  {words.paste}
                </Tab>
                <Tab id="here" className={styles.tab ?? ""}>
                  {words.here}
                </Tab>
              </TabList>
              <TabPanel id="paste" className={styles.panel ?? ""}>
                <PasteCoordinate conversion={conversion} />
              </TabPanel>
              <TabPanel id="here" className={styles.panel ?? ""}>
                <p className={styles.said}>{words.hereFrom[point?.from ?? "none"]}</p>
                {point && <CoordinateRows position={point.position} conversion={conversion} />}
              </TabPanel>
            </Tabs>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
