import { PanelLeftClose } from "lucide-react";
import { lazy, Suspense } from "react";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CommandButton } from "./command-button.tsx";
import { FetchedPart } from "./fetched-part.tsx";
import { HelpButton } from "./help/help-button.tsx";
import { LayersPanel } from "./layers/layers-panel.tsx";
import styles from "./left-panel.module.css";
import { PanelLeaves } from "./panel-leaves.tsx";
import { useText } from "./use-text.ts";

const WorkspacePanel = lazy(async () => ({
  default: (await import("./workspace/workspace-panel.tsx")).WorkspacePanel,
}));

const SideChoice = lazy(async () => ({
  default: (await import("./pair/side-choice.tsx")).SideChoice,
}));

/** What the map shows of the plans, and what a person has made: two leaves of one panel. */
export const LeftPanel = () => {
  const { text } = useText();
  const shown = useAtlas(({ session }) => session.leftPanel);
  const isPair = useAtlas(({ view }) => view.pair !== null);
  return (
    <nav
      className={styles.panel}
      aria-label={shown === "layers" ? text.areas.title : text.workspace.title}
      data-panel={shown}
    >
      <PanelLeaves
        leaves={[
          { id: "layers", name: text.workspace.layers },
          { id: "workspace", name: text.workspace.title },
        ]}
        shown={shown}
        label={text.workspace.panels}
        tools={
          <>
            <HelpButton topic={shown} />
            <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
          </>
        }
        onTurn={(leftPanel) => setSession({ leftPanel })}
      >
        {isPair && shown === "layers" && (
          <Suspense>
            <div className={styles.side}>
              <SideChoice />
            </div>
          </Suspense>
        )}
        {shown === "layers" ? (
          <LayersPanel />
        ) : (
          <FetchedPart fallback={<p role="status">{text.panel.loading}</p>}>
            <WorkspacePanel />
          </FetchedPart>
        )}
      </PanelLeaves>
    </nav>
  );
};
