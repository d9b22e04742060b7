import {
  ChartColumnBig,
  Clapperboard,
  Columns2,
  House,
  ImageDown,
  Map as MapIcon,
  Minus,
  Plus,
  Printer,
} from "lucide-react";
import { lazy, type RefCallback, Suspense } from "react";
import { captureScene } from "#commands/capture-scene.ts";
import { chooseBasemap } from "#commands/choose-basemap.ts";
import { chooseIndicator } from "#commands/choose-indicator.ts";
import { exportPicture } from "#commands/export-picture.ts";
import { openPage } from "#commands/open-page.ts";
import { pairMaps } from "#commands/pair-maps.ts";
import { printSheet } from "#commands/print-sheet.ts";
import { showWholeCity } from "#commands/show-whole-city.ts";
import { turnNorth } from "#commands/turn-north.ts";
import { zoomIn } from "#commands/zoom-in.ts";
import { zoomOut } from "#commands/zoom-out.ts";
import { useAtlas } from "#store/atlas.ts";
import { GroundCredit } from "./basemaps/ground-credit.tsx";
import { CommandButton } from "./command-button.tsx";
import { FetchedPart } from "./fetched-part.tsx";
import { HoverCard } from "./hover-card.tsx";
import styles from "./map-frame.module.css";
import { ToolsButton } from "./measure/tools-button.tsx";
import { NorthNeedle } from "./north-needle.tsx";
import { PlaceFan } from "./place-fan.tsx";
import { PointerReadout } from "./pointer-readout.tsx";
import { sayNotice } from "./say-notice.ts";
import { Trouble } from "./trouble.tsx";
import { useText } from "./use-text.ts";

const ThematicLegend = lazy(async () => ({
  default: (await import("./thematic/thematic-legend.tsx")).ThematicLegend,
}));

const MapTools = lazy(async () => ({
  default: (await import("./measure/map-tools.tsx")).MapTools,
}));

const Stage = lazy(async () => ({ default: (await import("./stage/stage.tsx")).Stage }));

const DropOnMap = lazy(async () => ({
  default: (await import("./import/drop-on-map.tsx")).DropOnMap,
}));

const PairStage = lazy(async () => ({
  default: (await import("./pair/pair-stage.tsx")).PairStage,
}));

/** The map with what always stands on it: notice, attribution, controls, and what to do when it is missing. */
export const MapFrame = ({
  mapContainer,
  pairContainer,
}: {
  /** Receives the element the map is drawn in. */
  mapContainer: RefCallback<HTMLElement>;
  /** The same of the right one of two maps. */
  pairContainer: RefCallback<HTMLElement>;
}) => {
  const { text } = useText();
  const map = useAtlas(({ session }) => session.map);
  const indexFault = useAtlas(({ given }) => given.indexFault);
  const hasTheme = useAtlas(({ view }) => view.indicator !== null && view.mode !== "present");
  const isOnStage = useAtlas(({ view }) => view.mode === "present");
  const way = useAtlas(({ view }) => view.pair?.way);
  const hasTools = useAtlas(({ session }) => session.tool !== null || session.pin !== null);
  const operator = useAtlas(({ given }) => given.operator);
  const { enquiryAddress } = operator;
  const reload = { label: text.trouble.reload, run: () => location.reload() };
  return (
    <main className={styles.frame} data-on-stage={isOnStage || undefined}>
      <div className={styles.stage} data-pair-way={way}>
        <div className={styles.map} ref={mapContainer} data-map={map} />
        {way && (map === "ready" || map === "lost") && (
          <FetchedPart>
            <PairStage container={pairContainer} />
          </FetchedPart>
        )}
        {map === "unsupported" && (
          <div className={styles.over}>
            <Trouble title={text.trouble.title} message={text.trouble.noWebgl} />
          </div>
        )}
        {map === "unreachable" && (
          <div className={styles.over}>
            <Trouble title={text.trouble.title} message={text.trouble.mapLoad} action={reload} />
          </div>
        )}
        {indexFault && (
          <div className={styles.over}>
            <Trouble message={text.trouble.index} action={reload} />
          </div>
        )}
        {map !== "loading" && !isOnStage && (
          <Suspense>
            <DropOnMap />
          </Suspense>
        )}
        {!isOnStage && !way && <Caption />}
        <HoverCard />
        <PlaceFan />
        {hasTheme && (
          <FetchedPart>
            <ThematicLegend />
          </FetchedPart>
        )}
        {hasTools && (
          <FetchedPart>
            <MapTools />
          </FetchedPart>
        )}
        {isOnStage ? (
          <FetchedPart>
            <Stage />
          </FetchedPart>
        ) : (
          <Controls />
        )}
      </div>
      <footer className={styles.foot}>
        <p className={styles.notice}>{sayNotice(operator, text)}</p>
        {!isOnStage && <PointerReadout />}
        <p>
          <GroundCredit />
          {text.map.attribution}
          {enquiryAddress && (
            <>
              {" · "}
              <a href={`mailto:${enquiryAddress}`}>{text.map.enquiry}</a>
            </>
          )}
        </p>
      </footer>
    </main>
  );
};

const Controls = () => {
  const { text } = useText();
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label={text.map.controls}
      aria-orientation="vertical"
    >
      <CommandButton command={zoomIn} icon={Plus} />
      <CommandButton command={zoomOut} icon={Minus} />
      <CommandButton command={turnNorth} icon={NorthNeedle} />
      <CommandButton command={showWholeCity} icon={House} />
      <CommandButton command={chooseBasemap} icon={MapIcon} />
      <CommandButton command={chooseIndicator} icon={ChartColumnBig} />
      <CommandButton command={pairMaps} icon={Columns2} />
      <ToolsButton />
      <CommandButton command={exportPicture} icon={ImageDown} />
      <CommandButton command={printSheet} icon={Printer} />
      <CommandButton command={captureScene} icon={Clapperboard} />
    </div>
  );
};

/** The title of the sheet and the documents it is drawn from, by their status. */
const Caption = () => {
  const { text } = useText();
  const sources = useAtlas(({ given }) => given.archive?.index.sources);
  const isPanelOpen = useAtlas(({ session }) => session.isAreasPanelOpen);
  const isWholeSheet = useAtlas(({ view }) => view.camera === null || view.camera.zoom < 9.6);
  // Nearer, it would stand on names.
  if (!isWholeSheet) return null;
  const statuses = (["official", "draft", "news"] as const).flatMap((status) => {
    const count = (sources ?? []).filter((source) => source.status === status).length;
    return count > 0 ? [`${text.status[status]} ${count}`] : [];
  });
  return (
    <div className={styles.caption} data-aside={!isPanelOpen || undefined}>
      <h2>{text.map.title}</h2>
      {sources && (
        <button type="button" onClick={openPage("data").run}>
          {text.map.basis(sources.length, text.list(statuses))}
        </button>
      )}
    </div>
  );
};
