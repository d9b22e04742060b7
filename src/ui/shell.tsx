import { PanelLeftOpen, PanelRightOpen } from "lucide-react";
import { type RefCallback, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSelected, selectSelectedSource, selectTheme } from "#store/selectors.ts";
import { languageNames } from "#text/language.ts";
import { AreasPanel } from "./areas-panel.tsx";
import { CommandButton } from "./command-button.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { EvidencePopover } from "./evidence-popover.tsx";
import { MapFrame } from "./map-frame.tsx";
import { Notices } from "./notices.tsx";
import { PageFrame } from "./pages/page-frame.tsx";
import { SearchDialog } from "./search-dialog.tsx";
import styles from "./shell.module.css";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { TopBar } from "./top-bar.tsx";
import { useText } from "./use-text.ts";

/** The page: bar, panels and map, side by side. */
export const Shell = ({ mapContainer }: { mapContainer: RefCallback<HTMLElement> }) => {
  const { text, language } = useText();
  const theme = useAtlas(selectTheme);
  const selected = useAtlas(selectSelected);
  const selectedSource = useAtlas(selectSelectedSource);
  const query = useAtlas(({ view }) => view.query);
  const page = useAtlas(({ view }) => view.page);
  const { dialog, isAreasPanelOpen, isDetailsPanelOpen } = useAtlas(({ session }) => session);

  const title = (selected?.name ?? selectedSource?.title)?.[language];
  useEffect(() => {
    const root = document.documentElement;
    root.lang = languageNames[language].tag;
    root.dataset.theme = theme;
    document.title = title ? `${title} · ${text.product.name}` : text.product.name;
  }, [text, language, theme, title]);

  const hasDetails = title !== undefined && isDetailsPanelOpen;
  // A page needs the room of the layers, which say nothing of it.
  const hasAreas = isAreasPanelOpen && page === null;
  return (
    <I18nProvider locale={languageNames[language].tag}>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={focusMap}>
          {text.map.skip}
        </button>
        <TopBar />
        <div
          className={styles.rooms}
          data-areas={hasAreas || undefined}
          data-details={hasDetails || undefined}
        >
          {hasAreas && <AreasPanel />}
          <div className={styles.middle}>
            <div className={styles.map} data-covered={page !== null || undefined}>
              <MapFrame mapContainer={mapContainer} />
            </div>
            {page !== null && <PageFrame />}
            <Notices />
            {!hasAreas && page === null && (
              <div className={styles.openAreas}>
                <CommandButton command={toggleAreasPanel} icon={PanelLeftOpen} />
              </div>
            )}
            {title !== undefined && !isDetailsPanelOpen && (
              <div className={styles.openDetails}>
                <CommandButton command={toggleDetailsPanel} icon={PanelRightOpen} />
              </div>
            )}
          </div>
          {hasDetails && <DetailsPanel />}
        </div>
      </div>
      <EvidencePopover />
      {query !== null && <SearchDialog query={query} />}
      {dialog === "shortcuts" && <ShortcutsDialog />}
    </I18nProvider>
  );
};

const focusMap = () => document.querySelector<HTMLElement>("[data-map] canvas")?.focus();
