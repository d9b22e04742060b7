import "#theme/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { runShortcut } from "#commands/run-shortcut.ts";
import { Shell } from "#ui/shell.tsx";
import { keepAddress } from "./keep-address.ts";
import { keepBasemap } from "./keep-basemap.ts";
import { keepInside } from "./keep-inside.ts";
import { keepLabelScale } from "./keep-label-scale.ts";
import { keepLanguage } from "./keep-language.ts";
import { keepPrinting } from "./keep-printing.ts";
import { keepSettings } from "./keep-settings.ts";
import { keepStage } from "./keep-stage.ts";
import { keepWorkspace } from "./keep-workspace.ts";
import { loadGiven } from "./load-given.ts";
import { offerTour } from "./offer-tour.ts";
import { pictureForFile } from "./picture-for-file.ts";
import { RescueBoundary } from "./rescue-boundary.tsx";
import { startMap, startPairMap } from "./start-map.ts";
import { wholePicture } from "./whole-picture.ts";

// Before anything is kept or written into the address.
offerTour();
keepSettings();
keepLabelScale();
keepPrinting();
// Before the address: whatever a link says of a scene, the scene says it.
keepStage();
keepAddress();
keepBasemap();
keepWorkspace();
keepInside();
// Before the first picture of the page, so that no key is lost while it is being drawn.
window.addEventListener("keydown", runShortcut);
const isLoaded = loadGiven();

const show = () => {
  const place = document.getElementById("atlas");
  if (!place) return;
  createRoot(place).render(
    <StrictMode>
      <RescueBoundary>
        <Shell
          mapContainer={startMap(isLoaded)}
          pairContainer={startPairMap()}
          pictureOf={pictureForFile}
          wholePicture={wholePicture}
        />
      </RescueBoundary>
    </StrictMode>,
  );
};
void keepLanguage().then(show);
