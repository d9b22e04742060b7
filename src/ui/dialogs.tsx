import { lazy } from "react";
import { setView, useAtlas } from "#store/atlas.ts";
import type { PictureOf, WholePicture } from "./export/picture-of.ts";
import { FetchedPart } from "./fetched-part.tsx";
import { loadSearch } from "./search/load-search.ts";
import styles from "./shell.module.css";
import { useText } from "./use-text.ts";

const EvidencePopover = lazy(async () => ({
  default: (await import("./evidence-popover.tsx")).EvidencePopover,
}));
const BasemapChooser = lazy(async () => ({
  default: (await import("./basemaps/basemap-chooser.tsx")).BasemapChooser,
}));
const SearchDialog = lazy(async () => ({ default: (await loadSearch()).SearchDialog }));
const ThemeDialog = lazy(async () => ({
  default: (await import("./thematic/theme-dialog.tsx")).ThemeDialog,
}));
const CoordinatesDialog = lazy(async () => ({
  default: (await import("./measure/coordinates-dialog.tsx")).CoordinatesDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import("./export/export-dialog.tsx")).ExportDialog,
}));
const FactSheetDialog = lazy(async () => ({
  default: (await import("./fact-sheet/fact-sheet-dialog.tsx")).FactSheetDialog,
}));
const TakeHomeDialog = lazy(async () => ({
  default: (await import("./take-home/take-home-dialog.tsx")).TakeHomeDialog,
}));
const GuidedTour = lazy(async () => ({
  default: (await import("./tour/guided-tour.tsx")).GuidedTour,
}));
const HelpDialog = lazy(async () => ({
  default: (await import("./help/help-dialog.tsx")).HelpDialog,
}));
const BroughtFile = lazy(async () => ({
  default: (await import("./import/brought-file.tsx")).BroughtFile,
}));

/** What comes over the page when it is asked for, each fetched then. */
export const Dialogs = ({
  pictureOf,
  wholePicture,
}: {
  /** What the map shows in a state. */
  pictureOf: PictureOf;
  wholePicture: WholePicture;
}) => {
  const { text } = useText();
  // One by one: the session changes with every move of the pointer.
  const query = useAtlas(({ view }) => view.query);
  const dialog = useAtlas(({ session }) => session.dialog);
  const tour = useAtlas(({ session }) => session.tour);
  const evidence = useAtlas(({ session }) => session.evidence);
  const factSheets = useAtlas(({ session }) => session.factSheets);
  const takeHome = useAtlas(({ session }) => session.takeHome);
  const broughtFile = useAtlas(({ session }) => session.broughtFile);
  return (
    <>
      {evidence && (
        <FetchedPart>
          <EvidencePopover opened={evidence} />
        </FetchedPart>
      )}
      {query !== null && (
        <div className={styles.over}>
          <FetchedPart fallback={<EarlyField query={query} />}>
            <SearchDialog query={query} />
          </FetchedPart>
        </div>
      )}
      {broughtFile && (
        <FetchedPart>
          <BroughtFile file={broughtFile} />
        </FetchedPart>
      )}
      {dialog === "indicators" && (
        <FetchedPart>
          <ThemeDialog />
        </FetchedPart>
      )}
      {tour !== null && tour !== "offered" && (
        <div className={styles.over}>
          <FetchedPart>
            <GuidedTour />
          </FetchedPart>
        </div>
      )}
      {dialog === "shortcuts" && (
        <FetchedPart>
          <HelpDialog />
        </FetchedPart>
      )}
      {(dialog === "picture" || dialog === "sheet") && (
        <FetchedPart>
          <ExportDialog pictureOf={pictureOf} />
        </FetchedPart>
      )}
      {factSheets && (
        <FetchedPart>
          <FactSheetDialog ids={factSheets} pictureOf={pictureOf} />
        </FetchedPart>
      )}
      {takeHome !== null && (
        <FetchedPart>
          <TakeHomeDialog key={takeHome} id={takeHome} wholePicture={wholePicture} />
        </FetchedPart>
      )}
      {dialog === "coordinates" && (
        <FetchedPart>
          <CoordinatesDialog />
        </FetchedPart>
      )}
      {dialog === "basemaps" && (
        <FetchedPart message={text.trouble.basemap}>
          <BasemapChooser />
        </FetchedPart>
      )}
    </>
  );
};

/** Takes what is typed while the search is still being fetched. */
const EarlyField = ({ query }: { query: string }) => {
  const { text } = useText();
  return (
    <input
      className={styles.early}
      aria-label={text.search.open}
      value={query}
      ref={takeFocus}
      onChange={({ target }) => setView({ query: target.value })}
      onKeyDown={({ key }) => key === "Escape" && setView({ query: null })}
    />
  );
};

const takeFocus = (field: HTMLInputElement | null) => field?.focus();
