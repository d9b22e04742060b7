import { PanelLeftOpen, PanelRightOpen } from "lucide-react";
import { type RefCallback, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSelected, selectTheme } from "#store/selectors.ts";
import { languageNames } from "#text/language.ts";
import { AreasPanel } from "./areas-panel.tsx";
import { CommandButton } from "./command-button.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { MapFrame } from "./map-frame.tsx";
import { Notices } from "./notices.tsx";
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
  const query = useAtlas(({ view }) => view.query);
  const { dialog, isAreasPanelOpen, isDetailsPanelOpen } = useAtlas(({ session }) => session);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = languageNames[language].tag;
    root.dataset.theme = theme;
    document.title = selected
      ? `${selected.name[language]} · ${text.product.name}`
      : text.product.name;
  }, [text, language, theme, selected]);

  const hasDetails = selected !== null && isDetailsPanelOpen;
  return (
    <I18nProvider locale={languageNames[language].tag}>
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={focusMap}>
          {text.map.skip}
        </button>
        <TopBar />
        <div
          className={styles.rooms}
          data-areas={isAreasPanelOpen || undefined}
          data-details={hasDetails || undefined}
        >
          {isAreasPanelOpen && <AreasPanel />}
          <div className={styles.middle}>
            <MapFrame mapContainer={mapContainer} />
            <Notices />
            {!isAreasPanelOpen && (
              <div className={styles.openAreas}>
                <CommandButton command={toggleAreasPanel} icon={PanelLeftOpen} />
              </div>
            )}
            {selected && !isDetailsPanelOpen && (
              <div className={styles.openDetails}>
                <CommandButton command={toggleDetailsPanel} icon={PanelRightOpen} />
              </div>
            )}
          </div>
          {hasDetails && <DetailsPanel />}
        </div>
      </div>
      {query !== null && <SearchDialog query={query} />}
      {dialog === "shortcuts" && <ShortcutsDialog />}
    </I18nProvider>
  );
};

const focusMap = () => document.querySelector<HTMLElement>("[data-map] canvas")?.focus();
