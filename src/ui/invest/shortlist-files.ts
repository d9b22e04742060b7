import { readShortlistFile, writeShortlistFile } from "#data/invest/shortlist-file.ts";
import { saveFile } from "#data/save-file.ts";
import { notify, setSettings, setView, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { investTextIn } from "#text/invest-text.ts";
import type { Language } from "#text/language.ts";
import type { InvestText } from "#text/zh-invest.ts";
import { changeWithUndo } from "./change-with-undo.ts";

/** Hands out list, criteria and weights with the data version, and the notes where that is wanted. */
export const saveShortlistFile = (withNotes: boolean): void => {
  const state = useAtlas.getState();
  const { criteria, shortlist, madeWith } = state.view;
  const notes = Object.fromEntries(
    Object.entries(state.settings.notes).filter(([id]) => withNotes && shortlist.includes(id)),
  );
  const name = investTextIn[selectLanguage(state)].fileName;
  saveFile(
    writeShortlistFile({ criteria, shortlist, madeWith, notes }),
    `${name}-${new Date().toISOString().slice(0, 10)}.shortlist.json`,
  );
  say(({ filed }) => filed);
};

/** Takes up what a file holds; what it cannot be read from changes nothing. */
export const openShortlistFile = async (file: File | undefined): Promise<void> => {
  if (!file) return;
  const read = await readShortlistFile(file);
  if (typeof read === "string") return say(({ fileFaults }) => fileFaults[read], "trouble");
  const { criteria, shortlist, madeWith, notes, leftOut } = read;
  const kept = Object.entries(notes).filter(([id]) => shortlist.includes(id));
  const own = useAtlas.getState().settings.notes;
  // A note that is there already is not written over.
  setSettings({ notes: { ...Object.fromEntries(kept), ...own } });
  changeWithUndo(
    ({ fileOpened, fileNotes, fileFaults }) =>
      [
        fileOpened(shortlist.length),
        ...(kept.length > 0 ? [fileNotes(kept.length)] : []),
        ...(leftOut.length > 0 ? [fileFaults.leftOut(leftOut.join(", ").slice(0, 120))] : []),
      ].join(" "),
    () => setView({ criteria, shortlist, madeWith }),
  );
};

const say = (message: (words: InvestText) => string, tone: "quiet" | "trouble" = "quiet") =>
  notify({
    id: "shortlist",
    tone,
    message: (_text, language: Language) => message(investTextIn[language]),
  });
