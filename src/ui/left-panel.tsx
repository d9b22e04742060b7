import { PanelLeftClose } from "lucide-react";
import { lazy, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import type { Session } from "#store/state.ts";
import { CommandButton } from "./command-button.tsx";
import { HelpButton } from "./help/help-button.tsx";
import { LayersPanel } from "./layers/layers-panel.tsx";
import styles from "./left-panel.module.css";
import { PartBoundary } from "./part-boundary.tsx";
import { useText } from "./use-text.ts";

const WorkspacePanel = lazy(async () => ({
  default: (await import("./workspace/workspace-panel.tsx")).WorkspacePanel,
}));

/** What the map shows of the plans, and what a person has made: two leaves of one panel. */
export const LeftPanel = () => {
  const { text } = useText();
  const shown = useAtlas(({ session }) => session.leftPanel);
  return (
    <nav
      className={styles.panel}
      aria-label={shown === "layers" ? text.areas.title : text.workspace.title}
      data-panel={shown}
    >
      <Tabs
        className={styles.tabs ?? ""}
        selectedKey={shown}
        onSelectionChange={(key) => setSession({ leftPanel: key as Session["leftPanel"] })}
      >
        <div className={styles.head}>
          <TabList className={styles.list ?? ""} aria-label={text.workspace.panels}>
            <Tab id="layers" className={styles.tab ?? ""}>
              {text.workspace.layers}
            </Tab>
            <Tab id="workspace" className={styles.tab ?? ""}>
              {text.workspace.title}
            </Tab>
          </TabList>
          <HelpButton topic={shown} />
          <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
        </div>
        <TabPanel id="layers" className={styles.leaf ?? ""}>
          <LayersPanel />
        </TabPanel>
        <TabPanel id="workspace" className={styles.leaf ?? ""}>
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
              <WorkspacePanel />
            </Suspense>
          </PartBoundary>
        </TabPanel>
      </Tabs>
    </nav>
  );
};
