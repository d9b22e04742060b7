import { PanelLeftOpen, PanelRightOpen } from "lucide-react";
import { lazy, type RefCallback, Suspense, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import { activeDimensions } from "#domain/filter.ts";
import { coversMap, isBesideMap } from "#domain/view.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { selectSelected, selectSelectedSource, selectTheme } from "#store/selectors.ts";
import { selectIsEditing } from "#store/stage.ts";
import { languageNames } from "#text/language.ts";
import { CommandButton } from "./command-button.tsx";
import type { PictureOf, WholePicture } from "./export/picture-of.ts";
import { focusMap } from "./focus-map.ts";
import { MapFrame } from "./map-frame.tsx";
import { Notices } from "./notices.tsx";
import { PartBoundary } from "./part-boundary.tsx";
import { PictureContext } from "./picture-context.ts";
import { loadSearch, prepareSearch } from "./search/load-search.ts";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";
import { useText } from "./use-text.ts";
import { whenIdle } from "./when-idle.ts";

// These come a moment after the shell, which must show first.
const LeftPanel = lazy(async () => ({
  default: (await import("./left-panel.tsx")).LeftPanel,
}));
const InvestPanel = lazy(async () => ({
  default: (await import("./invest/invest-panel.tsx")).InvestPanel,
}));
const DetailsPanel = lazy(async () => ({
  default: (await import("./details-panel.tsx")).DetailsPanel,
}));
const PageFrame = lazy(async () => ({
  default: (await import("./pages/page-frame.tsx")).PageFrame,
}));
const FilterChips = lazy(async () => ({
  default: (await import("./filters/filter-chips.tsx")).FilterChips,
}));
const PairStrip = lazy(async () => ({
  default: (await import("./pair/pair-strip.tsx")).PairStrip,
}));
const EvidencePopover = lazy(async () => ({
  default: (await import("./evidence-popover.tsx")).EvidencePopover,
}));
const BasemapChooser = lazy(async () => ({
  default: (await import("./basemaps/basemap-chooser.tsx")).BasemapChooser,
}));
const Desk = lazy(async () => ({ default: (await import("./desk/desk.tsx")).Desk }));
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
const TourOffer = lazy(async () => ({
  // Without a network nothing is offered.
  default: (await import("./tour/tour-offer.tsx").catch(() => null))?.TourOffer ?? Nothing,
}));
const GuidedTour = lazy(async () => ({
  default: (await import("./tour/guided-tour.tsx")).GuidedTour,
}));
const HelpDialog = lazy(async () => ({
  default: (await import("./help/help-dialog.tsx")).HelpDialog,
}));

const BackBar = lazy(async () => ({ default: (await import("./stage/back-bar.tsx")).BackBar }));
const BroughtFile = lazy(async () => ({
  default: (await import("./import/brought-file.tsx")).BroughtFile,
}));

const MakeStory = lazy(async () => ({
  default: (await import("./make-story/make-story.tsx")).MakeStory,
}));

const Nothing = () => null;

/** What the map and the views below it are filtered by, if by anything. */
const Filters = () => {
  const { text } = useText();
  const isFiltered = useAtlas(({ view }) => activeDimensions(view.filter).length > 0);
  if (!isFiltered) return null;
  return (
    <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
      <Suspense>
        <FilterChips />
      </Suspense>
    </PartBoundary>
  );
};

/** The page: bar, panels and map, side by side. */
export const Shell = ({
  mapContainer,
  pairContainer,
  pictureOf,
  wholePicture,
}: {
  mapContainer: RefCallback<HTMLElement>;
  /** Receives the element the right one of two maps is drawn in. */
  pairContainer: RefCallback<HTMLElement>;
  /** What the map shows in a state. */
  pictureOf: PictureOf;
  wholePicture: WholePicture;
}) => {
  const { text, language } = useText();
  const theme = useAtlas((state) => (state.session.isPrinting ? "light" : selectTheme(state)));
  const selected = useAtlas(selectSelected);
  const selectedSource = useAtlas(selectSelectedSource);
  const query = useAtlas(({ view }) => view.query);
  const page = useAtlas(({ view }) => view.page);
  const isPair = useAtlas(({ view }) => view.pair !== null && view.page === null);
  const isMapLoading = useAtlas(({ session }) => session.map === "loading");
  // One by one: the session changes with every move of the pointer.
  const dialog = useAtlas(({ session }) => session.dialog);
  const tour = useAtlas(({ session }) => session.tour);
  const evidence = useAtlas(({ session }) => session.evidence);
  const factSheets = useAtlas(({ session }) => session.factSheets);
  const takeHome = useAtlas(({ session }) => session.takeHome);
  const isInvesting = useAtlas(({ view }) => view.mode === "invest");
  const isLeftOpen = useAtlas(({ view, session }) =>
    view.mode === "invest" ? session.isInvestPanelOpen : session.isAreasPanelOpen,
  );
  const isDetailsPanelOpen = useAtlas(({ session }) => session.isDetailsPanelOpen);
  const broughtFile = useAtlas(({ session }) => session.broughtFile);
  const isOnStage = useAtlas(({ view }) => view.mode === "present");
  const isEditing = useAtlas(selectIsEditing);
  const hasStory = useAtlas(({ view }) => view.story !== null);
  const isDesk = useAtlas(({ view }) => view.isDesk);

  const title = (selected?.name ?? selectedSource?.title)?.[language];
  useEffect(() => {
    const root = document.documentElement;
    root.lang = languageNames[language].tag;
    root.dataset.theme = theme;
  }, [language, theme]);
  useEffect(() => {
    // A desk has a title of its own.
    if (!isDesk) document.title = title ? `${title} · ${text.product.name}` : text.product.name;
  }, [text, title, isDesk]);

  // Whoever asks for the search later finds it there.
  useEffect(() => (isMapLoading ? undefined : whenIdle(prepareSearch)), [isMapLoading]);

  if (isDesk)
    return (
      <Suspense>
        <Desk mapContainer={mapContainer} />
      </Suspense>
    );
  const hasDetails = title !== undefined && isDetailsPanelOpen && !isOnStage;
  const isBeside = isBesideMap(page);
  const isCovered = coversMap(page);
  // A page in the place of the map needs the room of the layers, which say nothing of it.
  const hasAreas = isLeftOpen && !isCovered && !isOnStage;
  return (
    <PictureContext value={pictureOf}>
      <I18nProvider locale={languageNames[language].tag}>
        <div className={styles.shell} data-mode={isOnStage ? "present" : "explore"}>
          <button type="button" className={styles.skip} onClick={focusMap}>
            {text.map.skip}
          </button>
          {!isOnStage && <TopBar />}
          <div
            className={styles.rooms}
            data-areas={hasAreas || undefined}
            data-invest={(isInvesting && hasAreas) || undefined}
            data-details={hasDetails || undefined}
            data-beside={isBeside || isPair || undefined}
            data-pair={isPair || undefined}
            data-editor={isEditing || undefined}
          >
            {(isEditing || dialog === "capture" || dialog === "draft") && (
              <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
                <Suspense fallback={isEditing && <nav className={styles.waiting} />}>
                  <MakeStory />
                </Suspense>
              </PartBoundary>
            )}
            {hasAreas && (
              <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
                <Suspense fallback={<nav className={styles.waiting} />}>
                  {isInvesting ? <InvestPanel /> : <LeftPanel />}
                </Suspense>
              </PartBoundary>
            )}
            <div className={styles.middle}>
              {!isCovered && !isOnStage && <Filters />}
              <div className={styles.stage}>
                <div className={styles.map} data-covered={isCovered || undefined}>
                  <MapFrame mapContainer={mapContainer} pairContainer={pairContainer} />
                </div>
                {isCovered && (
                  <Suspense>
                    <PageFrame />
                  </Suspense>
                )}
                <Notices>
                  {tour === "offered" && !isCovered && (
                    <Suspense>
                      <TourOffer />
                    </Suspense>
                  )}
                </Notices>
                {!isOnStage && hasStory && (
                  <Suspense>
                    <BackBar />
                  </Suspense>
                )}
                {!hasAreas && !isCovered && !isOnStage && (
                  <div className={styles.openAreas}>
                    <CommandButton command={toggleAreasPanel} icon={PanelLeftOpen} />
                  </div>
                )}
                {title !== undefined && !isDetailsPanelOpen && !isOnStage && (
                  <div className={styles.openDetails}>
                    <CommandButton command={toggleDetailsPanel} icon={PanelRightOpen} />
                  </div>
                )}
              </div>
            </div>
            {isBeside && (
              <Suspense fallback={<section className={styles.waiting} />}>
                <PageFrame />
              </Suspense>
            )}
            {isPair && (
              <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
                <Suspense fallback={<section className={styles.waiting} />}>
                  <PairStrip />
                </Suspense>
              </PartBoundary>
            )}
            {hasDetails && (
              <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
                <Suspense fallback={<aside className={styles.waiting} />}>
                  <DetailsPanel />
                </Suspense>
              </PartBoundary>
            )}
          </div>
        </div>
        {evidence && (
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense>
              <EvidencePopover opened={evidence} />
            </Suspense>
          </PartBoundary>
        )}
        {query !== null && (
          <div className={styles.over}>
            <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
              <Suspense fallback={<EarlyField query={query} />}>
                <SearchDialog query={query} />
              </Suspense>
            </PartBoundary>
          </div>
        )}
        {broughtFile && (
          <Suspense>
            <BroughtFile file={broughtFile} />
          </Suspense>
        )}
        {dialog === "indicators" && (
          <Suspense>
            <ThemeDialog />
          </Suspense>
        )}
        {tour !== null && tour !== "offered" && (
          <div className={styles.over}>
            <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
              <Suspense>
                <GuidedTour />
              </Suspense>
            </PartBoundary>
          </div>
        )}
        {dialog === "shortcuts" && (
          <Suspense>
            <HelpDialog />
          </Suspense>
        )}
        {(dialog === "picture" || dialog === "sheet") && (
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense>
              <ExportDialog pictureOf={pictureOf} />
            </Suspense>
          </PartBoundary>
        )}
        {factSheets && (
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense>
              <FactSheetDialog ids={factSheets} pictureOf={pictureOf} />
            </Suspense>
          </PartBoundary>
        )}
        {takeHome !== null && (
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense>
              <TakeHomeDialog key={takeHome} id={takeHome} wholePicture={wholePicture} />
            </Suspense>
          </PartBoundary>
        )}
        {dialog === "coordinates" && (
          <Suspense>
            <CoordinatesDialog />
          </Suspense>
        )}
        {dialog === "basemaps" && (
          <PartBoundary message={text.trouble.basemap} action={text.trouble.reload}>
            <Suspense>
              <BasemapChooser />
            </Suspense>
          </PartBoundary>
        )}
      </I18nProvider>
    </PictureContext>
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
