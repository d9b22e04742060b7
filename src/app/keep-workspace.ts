import { readLastOpened } from "#data/workspaces/last-opened.ts";
import { notify, setKeeping, useAtlas } from "#store/atlas.ts";
import { whenIdle } from "#ui/when-idle.ts";

/**
 * Keeps what a person makes. All it takes is fetched with the first edit, or with the panel; where something was
 * made before, once the map stands.
 */
export const keepWorkspace = () => {
  const stop = useAtlas.subscribe((state, previous) => {
    const isEdited = state.workspace !== previous.workspace;
    const isPanelShown =
      state.session.leftPanel === "workspace" && previous.session.leftPanel !== "workspace";
    const isMapThere =
      state.session.map !== "loading" &&
      previous.session.map === "loading" &&
      readLastOpened() !== null;
    if (isEdited || isPanelShown) start();
    else if (isMapThere) whenIdle(start);
  });
  const start = () => {
    stop();
    void load();
  };
};

const load = async (): Promise<void> => {
  try {
    const { startKeeping } = await import("#store/keep/keeper.ts");
    await startKeeping();
  } catch {
    setKeeping({ state: "unkept", fault: "failed" });
    notify({
      id: "workspace-keeping",
      tone: "trouble",
      message: (text) => text.workspace.notLoaded,
      action: { label: (text) => text.trouble.retry, run: () => void load() },
    });
  }
};
