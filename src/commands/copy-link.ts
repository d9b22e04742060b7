import { copyText } from "#data/clipboard.ts";
import { carryOutlines } from "#data/enclosure-address.ts";
import { publicLink } from "#data/public-link.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { selectEnclosures } from "#store/selectors.ts";
import type { Command } from "./command.ts";

/** Copies the address of what is shown, under the operator's public address where there is one. */
export const copyLink: Command = {
  id: "copy-link",
  label: (text) => text.commands.copyLink,
  shortcuts: [],
  blocked: () => null,
  run: async () => {
    const isCopied = await copyText(publicLink(useAtlas.getState().given.operator));
    const { leftOut, isCarried } = drawingsInLink();
    notify({
      id: "copied",
      tone: isCopied && leftOut === 0 ? "quiet" : "trouble",
      message: ({ notice }) => {
        if (!isCopied) return notice.copyFailed;
        if (leftOut > 0) return notice.copiedWithoutDrawing(leftOut);
        return isCarried ? notice.copiedWithOutline : notice.copied;
      },
    });
  },
};

/** Whether the link holds the drawings that are filtered by, and how many it has no room for. */
const drawingsInLink = (): { leftOut: number; isCarried: boolean } => {
  const state = useAtlas.getState();
  const there = selectEnclosures(state).filter(({ shape }) => shape !== null);
  const { leftOut } = carryOutlines(state.view.filter, there);
  return { leftOut, isCarried: there.length > 0 };
};
