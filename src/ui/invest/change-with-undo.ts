import { notify, setView, useAtlas } from "#store/atlas.ts";
import { investTextIn } from "#text/invest-text.ts";
import type { Language } from "#text/language.ts";
import type { InvestText } from "#text/zh-invest.ts";

/** Changes criteria and shortlist at a stroke, says so, and offers to put back what was. */
export const changeWithUndo = (
  message: (words: InvestText) => string,
  change: () => void,
): void => {
  const { criteria, shortlist, madeWith } = useAtlas.getState().view;
  change();
  notify({
    id: "shortlist",
    tone: "quiet",
    message: (_text, language: Language) => message(investTextIn[language]),
    action: {
      label: (text) => text.commands.undoEdit,
      run: () => setView({ criteria, shortlist, madeWith }),
    },
  });
};
