import { saveFile } from "#data/save-file.ts";
import type { KeepFault } from "#data/workspaces/database.ts";
import { largestFile } from "#data/workspaces/read-workspace-file.ts";
import { workspaceFileName, writeWorkspaceFile } from "#data/workspaces/write-workspace-file.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import type { Notice } from "#store/state.ts";
import { workspaceTextIn } from "#text/workspace-text.ts";
import type { WorkspaceText } from "#text/zh-workspace.ts";

/** The words of the workspace in the language on the screen. */
export const wordsNow = (): WorkspaceText => workspaceTextIn[selectLanguage(useAtlas.getState())];

/** Tells something about the workspace. */
export const tell = (
  id: string,
  tone: Notice["tone"],
  say: (words: WorkspaceText) => string,
  action?: { label: (words: WorkspaceText) => string; run: () => void },
): void =>
  notify({
    id: `workspace-${id}`,
    tone,
    message: (_text, language) => say(workspaceTextIn[language]),
    ...(action && {
      action: { label: () => action.label(wordsNow()), run: action.run },
    }),
  });

/** Tells why the last edits could not be written, and offers what then helps. */
export const tellFault = (fault: KeepFault): void =>
  tell(
    "keeping",
    "trouble",
    (words) => words.faults[fault],
    fault === "outdated"
      ? { label: (words) => words.reload, run: () => location.reload() }
      : { label: (words) => words.saveFile, run: () => void downloadWorkspace() },
  );

/** Gives the open workspace away as a file, and says so where the atlas would not open it again. */
export const downloadWorkspace = (): void => {
  const { workspace, given } = useAtlas.getState();
  const { document } = workspace;
  const version = given.archive?.index.dataVersion ?? "";
  const file = writeWorkspaceFile(document, version, new Date().toISOString());
  saveFile(file, workspaceFileName(document.name));
  if (file.size > largestFile)
    tell("large", "trouble", (words) => words.tooLargeToOpen(largestFile / 1_000_000));
};
