import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
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
    <DialogFrame
      title={words.title}
      close={words.closeDialog}
      width="narrow"
      isBeside
      isDismissable
      onClose={() => setSession({ dialog: null })}
    >
      <div className={styles.content}>
        {conversion === "missing" && <p className={frame.fault}>{words.conversionMissing}</p>}
        {conversion === null && <p role="status">{text.panel.loading}</p>}
        {conversion !== null && conversion !== "missing" && (
          <Tabs
            className={frame.all ?? ""}
            selectedKey={tab}
            onSelectionChange={(key) => setTab(String(key))}
          >
            <TabList className={frame.tabs ?? ""} aria-label={words.title}>
              <Tab id="paste" className={frame.tab ?? ""}>
                {words.paste}
              </Tab>
              <Tab id="here" className={frame.tab ?? ""}>
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
      </div>
    </DialogFrame>
  );
};
