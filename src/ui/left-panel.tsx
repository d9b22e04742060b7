import { PanelLeftClose } from "lucide-react";
import { type KeyboardEvent, lazy, Suspense, useId } from "react";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CommandButton } from "./command-button.tsx";
import { HelpButton } from "./help/help-button.tsx";
import { LayersPanel } from "./layers/layers-panel.tsx";
import styles from "./left-panel.module.css";
import { PartBoundary } from "./part-boundary.tsx";
import { useText } from "./use-text.ts";

const WorkspacePanel = lazy(async () => ({
  default: (await import("./workspace/workspace-panel.tsx")).WorkspacePanel,
}));

const SideChoice = lazy(async () => ({
  default: (await import("./pair/side-choice.tsx")).SideChoice,
}));

const leaves = ["layers", "workspace"] as const;

/** What the map shows of the plans, and what a person has made: two leaves of one panel. */
export const LeftPanel = () => {
  const { text } = useText();
  const shown = useAtlas(({ session }) => session.leftPanel);
  const isPair = useAtlas(({ view }) => view.pair !== null);
  const id = useId();
  const names = { layers: text.workspace.layers, workspace: text.workspace.title };
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = shown === "layers" ? "workspace" : "layers";
    setSession({ leftPanel: other });
    event.currentTarget.querySelector<HTMLElement>(`[data-leaf=${other}]`)?.focus();
  };
  return (
    <nav
      className={styles.panel}
      aria-label={shown === "layers" ? text.areas.title : text.workspace.title}
      data-panel={shown}
    >
      <div className={styles.head}>
        <div
          className={styles.list}
          role="tablist"
          aria-label={text.workspace.panels}
          onKeyDown={turn}
        >
          {leaves.map((leaf) => (
            <button
              key={leaf}
              type="button"
              role="tab"
              id={`${id}-${leaf}`}
              className={styles.tab}
              aria-selected={leaf === shown}
              aria-controls={`${id}-leaf`}
              tabIndex={leaf === shown ? 0 : -1}
              data-leaf={leaf}
              onClick={() => setSession({ leftPanel: leaf })}
            >
              {names[leaf]}
            </button>
          ))}
        </div>
        <HelpButton topic={shown} />
        <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
      </div>
      {isPair && shown === "layers" && (
        <Suspense>
          <div className={styles.side}>
            <SideChoice />
          </div>
        </Suspense>
      )}
      <div
        className={styles.leaf}
        role="tabpanel"
        id={`${id}-leaf`}
        aria-labelledby={`${id}-${shown}`}
      >
        {shown === "layers" ? (
          <LayersPanel />
        ) : (
          <PartBoundary message={text.trouble.part} action={text.trouble.reload}>
            <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
              <WorkspacePanel />
            </Suspense>
          </PartBoundary>
        )}
      </div>
    </nav>
  );
};
