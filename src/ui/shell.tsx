import { PanelLeftOpen, PanelRightOpen } from "lucide-react";
import { lazy, type RefCallback, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import { activeDimensions } from "#domain/filter.ts";
import { coversMap, isBesideMap } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSelected, selectSelectedSource, selectTheme } from "#store/selectors.ts";
import { selectIsEditing } from "#store/stage.ts";
import { languageNames } from "#text/language.ts";
import { CommandButton } from "./command-button.tsx";
import { Dialogs } from "./dialogs.tsx";
import type { PictureOf, WholePicture } from "./export/picture-of.ts";
import { FetchedPart } from "./fetched-part.tsx";
import { focusMap } from "./focus-map.ts";
import { MapFrame } from "./map-frame.tsx";
import { Notices } from "./notices.tsx";
import { PictureContext } from "./picture-context.ts";
import { prepareSearch } from "./search/load-search.ts";
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
const Desk = lazy(async () => ({ default: (await import("./desk/desk.tsx")).Desk }));
const TourOffer = lazy(async () => ({
  // Without a network nothing is offered.
  default: (await import("./tour/tour-offer.tsx").catch(() => null))?.TourOffer ?? Nothing,
}));

const BackBar = lazy(async () => ({ default: (await import("./stage/back-bar.tsx")).BackBar }));

const MakeStory = lazy(async () => ({
  default: (await import("./make-story/make-story.tsx")).MakeStory,
}));

const Nothing = () => null;

/** What the map and the views below it are filtered by, if by anything. */
const Filters = () => {
  const isFiltered = useAtlas(({ view }) => activeDimensions(view.filter).length > 0);
  if (!isFiltered) return null;
  return (
    <FetchedPart>
      <FilterChips />
    </FetchedPart>
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
  const page = useAtlas(({ view }) => view.page);
  const isPair = useAtlas(({ view }) => view.pair !== null && view.page === null);
  const isMapLoading = useAtlas(({ session }) => session.map === "loading");
  // One by one: the session changes with every move of the pointer.
  const dialog = useAtlas(({ session }) => session.dialog);
  const tour = useAtlas(({ session }) => session.tour);
  const isInvesting = useAtlas(({ view }) => view.mode === "invest");
  const isLeftOpen = useAtlas(({ view, session }) =>
    view.mode === "invest" ? session.isInvestPanelOpen : session.isAreasPanelOpen,
  );
  const isDetailsPanelOpen = useAtlas(({ session }) => session.isDetailsPanelOpen);
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
      <FetchedPart>
        <Desk mapContainer={mapContainer} />
      </FetchedPart>
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
              <FetchedPart fallback={isEditing && <nav className={styles.waiting} />}>
                <MakeStory />
              </FetchedPart>
            )}
            {hasAreas && (
              <FetchedPart fallback={<nav className={styles.waiting} />}>
                {isInvesting ? <InvestPanel /> : <LeftPanel />}
              </FetchedPart>
            )}
            <div className={styles.middle}>
              {!isCovered && !isOnStage && <Filters />}
              <div className={styles.stage}>
                <div className={styles.map} data-covered={isCovered || undefined}>
                  <MapFrame mapContainer={mapContainer} pairContainer={pairContainer} />
                </div>
                {isCovered && (
                  <FetchedPart>
                    <PageFrame />
                  </FetchedPart>
                )}
                <Notices>
                  {tour === "offered" && !isCovered && (
                    <FetchedPart>
                      <TourOffer />
                    </FetchedPart>
                  )}
                </Notices>
                {!isOnStage && hasStory && (
                  <FetchedPart>
                    <BackBar />
                  </FetchedPart>
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
              <FetchedPart fallback={<section className={styles.waiting} />}>
                <PageFrame />
              </FetchedPart>
            )}
            {isPair && (
              <FetchedPart fallback={<section className={styles.waiting} />}>
                <PairStrip />
              </FetchedPart>
            )}
            {hasDetails && (
              <FetchedPart fallback={<aside className={styles.waiting} />}>
                <DetailsPanel />
              </FetchedPart>
            )}
          </div>
        </div>
        <Dialogs pictureOf={pictureOf} wholePicture={wholePicture} />
      </I18nProvider>
    </PictureContext>
  );
};
