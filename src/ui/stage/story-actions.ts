import { Download, Link } from "lucide-react";
import { writeAddress } from "#data/address.ts";
import { copyText } from "#data/clipboard.ts";
import { publicLink } from "#data/public-link.ts";
import { defaultView } from "#domain/view.ts";
import { notify, setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { copyToEditAction } from "#ui/make-story/copy-to-edit-action.ts";
import { checkStoryLight } from "./check-story-light.ts";
import { presentWithDesk } from "./present-with-desk.ts";
import type { StoryAction } from "./story-action.ts";

const copyStoryLink: StoryAction = {
  id: "copy-link",
  icon: Link,
  label: (words) => words.copyLink,
  // A story of a workspace is on this device only.
  isForReady: true,
  run: async ({ id }) => {
    const state = useAtlas.getState();
    const link = publicLink(
      state.given.operator,
      writeAddress({ ...defaultView, language: selectLanguage(state), mode: "present", story: id }),
    );
    const isCopied = await copyText(link);
    notify({
      id: "copied",
      tone: isCopied ? "quiet" : "trouble",
      message: ({ notice }) => (isCopied ? notice.copied : notice.copyFailed),
    });
  },
};

const takeStoryHome: StoryAction = {
  id: "take-home",
  icon: Download,
  label: (words) => words.takeHome,
  run: ({ id }) => setSession({ takeHome: id }),
};

/** In the order they stand beside a story. */
export const storyActions: readonly StoryAction[] = [
  presentWithDesk,
  checkStoryLight,
  copyToEditAction,
  takeStoryHome,
  copyStoryLink,
];
