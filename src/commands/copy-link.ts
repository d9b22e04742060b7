import { copyText } from "#data/clipboard.ts";
import { publicLink } from "#data/public-link.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Copies the address of what is shown, under the operator's public address where there is one. */
export const copyLink: Command = {
  id: "copy-link",
  label: (text) => text.commands.copyLink,
  shortcuts: [],
  blocked: () => null,
  run: async () => {
    const isCopied = await copyText(publicLink(useAtlas.getState().given.operator));
    notify({
      id: "copied",
      tone: isCopied ? "quiet" : "trouble",
      message: (text) => (isCopied ? text.notice.copied : text.notice.copyFailed),
    });
  },
};
