import { type DrawingAnalysis, type WhyNot, whyNot } from "#domain/analysis/why-not.ts";
import { coversMap } from "#domain/view.ts";
import { chosenForAnalysis } from "#store/analysis/chosen-for-analysis.ts";
import { notify, openPage, setSession, useAtlas } from "#store/atlas.ts";
import type { Text } from "#text/zh.ts";
import type { Command } from "./command.ts";

const analyse = (ask: DrawingAnalysis, run: () => void): Command => ({
  id: `analyse-drawings-${ask}`,
  label: (text) => text.analysis[ask],
  shortcuts: [],
  blocked: (state, text) => {
    if (state.session.analysis) return text.analysis.blockedRunning;
    const shapes = chosenForAnalysis(state, ask).map(({ shape }) => shape);
    const why = whyNot(ask, shapes);
    return why && reasonIn(text, why);
  },
  run,
});

const reasonIn = ({ analysis, commands }: Text, why: WhyNot): string =>
  why === "any" ? commands.blockedNoChosenDrawing : analysis.blocked[why];

const start = (ask: DrawingAnalysis) => async (): Promise<void> => {
  try {
    const { analyseDrawings } = await import("#store/analysis/analyse-drawings.ts");
    await analyseDrawings(ask);
  } catch {
    notify({ id: "analysis", tone: "trouble", message: (text) => text.trouble.part });
  }
};

/** The distance of a buffer is typed in the panel. */
const askForDistance = (): void => {
  if (coversMap(useAtlas.getState().view.page)) openPage(null);
  setSession({
    leftPanel: "workspace",
    isAreasPanelOpen: true,
    isAnalysisOpen: true,
    wantsDistance: true,
  });
};

export const bufferDrawings = analyse("buffer", askForDistance);
export const intersectDrawings = analyse("intersect", start("intersect"));
export const uniteDrawings = analyse("union", start("union"));
export const subtractDrawings = analyse("difference", start("difference"));
export const splitDrawing = analyse("split", start("split"));
