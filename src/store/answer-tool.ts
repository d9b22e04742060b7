import { loadGeodesic } from "#domain/geodesic.ts";
import { emptyDraft, type ToolId, type ToolInput } from "#domain/tools/tool.ts";
import { notify, setGiven, setSession, useAtlas } from "./atlas.ts";

let answer: ((input: ToolInput) => void) | null = null;
/** What was told before the tools were there. */
let waiting: ToolInput[] = [];

/** Tells the active tool what a person does; what comes before it is loaded is told once it is. */
export const answerTool = (input: ToolInput): void => {
  if (answer) answer(input);
  else waiting.push(input);
};

/** Takes up a tool, or with null puts the active one away; what was not finished with it goes. */
export const takeTool = (tool: ToolId | null): void => {
  setSession({ tool, draft: emptyDraft, snap: null, hover: null, fan: null });
  if (!answer) waiting = [];
  if (tool === null) return;
  void loadTools();
  fetchGeodesic();
};

const loadTools = async (): Promise<void> => {
  try {
    answer ??= (await import("./tool-box.ts")).answer;
    for (const input of waiting.splice(0)) answer(input);
  } catch {
    setSession({ tool: null });
    notify({ id: "tools", tone: "trouble", message: (text) => text.trouble.part });
  }
};

/** Loads what measures on the ellipsoid, once. */
export const fetchGeodesic = (): void => {
  const { geodesic } = useAtlas.getState().given;
  if (geodesic !== null && geodesic !== "missing") return;
  loadGeodesic().then(
    (loaded) => setGiven({ geodesic: loaded }),
    () => setGiven({ geodesic: "missing" }),
  );
};
