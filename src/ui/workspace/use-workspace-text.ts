import { useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { workspaceTextIn } from "#text/workspace-text.ts";

/** The words of the workspace in the language on the screen. Only for what is loaded with it. */
export const useWorkspaceText = () => workspaceTextIn[useAtlas(selectLanguage)];
