import { dismissNotice, notify, useAtlas } from "#store/atlas.ts";
import { undoEdit } from "#store/edit-workspace.ts";
import { selectLanguage } from "#store/selectors.ts";
import { makeTextIn } from "#text/make-text.ts";
import type { MakeText } from "#text/zh-make.ts";

const wordsNow = (): MakeText => makeTextIn[selectLanguage(useAtlas.getState())];

/** Tells something about the stories a person makes. */
export const tell = (
  say: (words: MakeText) => string,
  action?: { label: (words: MakeText) => string; run: () => void },
  tone: "quiet" | "trouble" = "quiet",
): void =>
  notify({
    id: "make-story",
    tone,
    message: (_text, language) => say(makeTextIn[language]),
    ...(action && {
      action: {
        label: () => action.label(wordsNow()),
        run: () => {
          dismissNotice("make-story");
          action.run();
        },
      },
    }),
  });

/** Tells what was done and offers to take it back. */
export const tellWithUndo = (say: (words: MakeText) => string): void =>
  tell(say, { label: (words) => words.undo, run: () => void undoEdit() });
