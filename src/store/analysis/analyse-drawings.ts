import { runAnalysis } from "#data/analysis/run-analysis.ts";
import type { AnalysisAnswer, AnalysisRequest } from "#domain/analysis/analysis.ts";
import type { DrawingAnalysis } from "#domain/analysis/why-not.ts";
import { addDrawings } from "#domain/workspace/edits.ts";
import { longestName, longestNote } from "#domain/workspace/lengths.ts";
import { newId } from "#domain/workspace/new-id.ts";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";
import { dismissNotice, notify, setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { selectLanguage } from "#store/selectors.ts";
import { analysisTextIn } from "#text/analysis-text.ts";
import { chosenForAnalysis } from "./chosen-for-analysis.ts";

/** Adds what an analysis makes of the chosen drawings, as one step; they stay as they are. Says what came of it. */
export const analyseDrawings = (ask: DrawingAnalysis, metres = 0): Promise<void> =>
  analyse(chosenForAnalysis(useAtlas.getState(), ask), { ask, metres, isRepaired: false });

interface How {
  ask: DrawingAnalysis;
  /** The width of a buffer. */
  metres: number;
  /** Whether areas that cross themselves are repaired first. */
  isRepaired: boolean;
}

const noticeId = "analysis";

const analyse = async (drawings: readonly Drawing[], how: How): Promise<void> => {
  const { ask, metres, isRepaired } = how;
  const shapes = drawings.map(({ shape }) => shape);
  const request: AnalysisRequest =
    ask === "buffer" ? { ask, shapes, metres, isRepaired } : { ask, shapes, isRepaired };
  const { answer, cancel } = runAnalysis(request, (done, total) =>
    setSession({ analysis: { ask, done, total, cancel } }),
  );
  dismissNotice(noticeId);
  setSession({ analysis: { ask, done: 0, total: 0, cancel } });
  const answered = await answer;
  setSession({ analysis: null });
  if (answered === null)
    notify({ id: noticeId, tone: "quiet", message: (_, language) => wordsIn(language).cancelled });
  else if (answered.isDone) keep(answered, drawings, how);
  else sayFault(answered, drawings, how);
};

const wordsIn = (language: keyof typeof analysisTextIn) => analysisTextIn[language];

const keep = (
  { shapes, of: origins }: Extract<AnalysisAnswer, { isDone: true }>,
  from: readonly Drawing[],
  how: How,
): void => {
  const made = shapes.map((shape, index) =>
    drawingOf(shape, index, how.ask === "buffer" ? pick(from, origins[index]) : from, how),
  );
  const vanished = how.ask === "buffer" ? from.length - new Set(origins).size : 0;
  const [only] = made;
  const of = made.length === 1 && only ? only.name : made.length;
  if (!editWorkspace({ edit: "analyse", of }, addDrawings(made))) return;
  setSession({ chosenDrawings: made.map(({ id }) => id), minuend: null });
  notify({
    id: noticeId,
    tone: "quiet",
    message: (_, language) => {
      const words = wordsIn(language);
      return [words.made(made.length), ...(vanished > 0 ? [words.vanished(vanished)] : [])].join(
        " ",
      );
    },
  });
};

const pick = (drawings: readonly Drawing[], index = 0): readonly Drawing[] =>
  drawings.slice(index, index + 1);

/** Named after what it was made of, and noted how; it looks like what it was made of. */
const drawingOf = (
  shape: Shape,
  index: number,
  own: readonly Drawing[],
  { ask, metres, isRepaired }: How,
): Drawing => {
  const language = selectLanguage(useAtlas.getState());
  const words = wordsIn(language);
  const names = own.map(({ name }) => name || words.unnamed);
  const [first, ...others] = own;
  const isRound = shape.type === "circle";
  const note = [
    words.madeOf(words.ways[ask](names, metres), isRound ? words.geodesic : words.planar),
    ...(isRepaired ? [words.repaired] : []),
  ].join("\n");
  return {
    id: newId(),
    name: words.resultNames[ask](names, metres, index + 1).slice(0, longestName),
    note: note.slice(0, longestNote),
    folder: others.every(({ folder }) => folder === first?.folder) ? (first?.folder ?? null) : null,
    isHidden: false,
    style: first?.style ?? useAtlas.getState().session.drawingStyle,
    shape,
    properties: {},
  };
};

const sayFault = (
  fault: Extract<AnalysisAnswer, { isDone: false }>,
  drawings: readonly Drawing[],
  how: How,
): void => {
  const name = "index" in fault ? drawings[fault.index]?.name : undefined;
  notify({
    id: noticeId,
    tone: "trouble",
    message: (_, language) => {
      const words = wordsIn(language);
      const named = name || words.unnamed;
      if (fault.fault === "crossed") return words.faults.crossed(named, fault.at);
      if (fault.fault === "far") return words.faults.far(named);
      return fault.fault === "empty" ? words.faults.empty[how.ask] : words.faults[fault.fault];
    },
    ...(fault.fault === "crossed" && {
      action: {
        label: () => wordsIn(selectLanguage(useAtlas.getState())).repair,
        run: () => void analyse(drawings, { ...how, isRepaired: true }),
      },
    }),
  });
};
