import { lazy, Suspense, useEffect, useState } from "react";
import { notify, setSession } from "#store/atlas.ts";
import type { DoubtfulStory } from "#ui/make-story/open-story-file.ts";
import { openWorkspaceFile, type SameWorkspace } from "#ui/workspace/open-workspace-file.ts";
import { SameWorkspaceDialog } from "#ui/workspace/same-workspace-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";

const DoubtfulStoryDialog = lazy(async () => ({
  default: (await import("#ui/make-story/doubtful-story-dialog.tsx")).DoubtfulStoryDialog,
}));

/** What is done with a file a person has brought: a workspace is opened, anything else offered for import. */
export const BroughtFile = ({ file }: { file: File }) => {
  const [kind, setKind] = useState<"import" | SameWorkspace | { doubtful: DoubtfulStory } | null>(
    null,
  );
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      if (await isStoryFile(file)) {
        const { openStoryFile } = await import("#ui/make-story/open-story-file.ts");
        const doubtful = await openStoryFile(file);
        return doubtful && { doubtful };
      }
      if (!(await isWorkspaceFile(file))) return "import" as const;
      return openWorkspaceFile(file);
    };
    void look()
      .catch(tellNotLoaded)
      .then((found) => {
        if (isGone) return;
        if (found === null) close();
        else setKind(found);
      });
    return () => {
      isGone = true;
    };
  }, [file]);
  if (kind === null) return null;
  if (kind !== "import" && "doubtful" in kind)
    return (
      <Suspense>
        <DoubtfulStoryDialog doubtful={kind.doubtful} onClose={close} />
      </Suspense>
    );
  return kind === "import" ? (
    <ImportDialog file={file} onClose={close} />
  ) : (
    <SameWorkspaceDialog same={kind} onClose={close} />
  );
};

const tellNotLoaded = (): null => {
  notify({ id: "make-story", tone: "trouble", message: (text) => text.trouble.part });
  return null;
};

const close = (): void => setSession({ broughtFile: null });

const isWorkspaceFile = (file: File) => isFileOf(file, ".atlas.json", "weihai-atlas-workspace");
const isStoryFile = (file: File) => isFileOf(file, ".story.json", "weihai-atlas-story");

/** By its name, or by what stands at its beginning. */
const isFileOf = async (file: File, ending: string, format: string): Promise<boolean> => {
  if (file.name.toLowerCase().endsWith(ending)) return true;
  const start = await file
    .slice(0, 200)
    .text()
    .catch(() => "");
  return start.includes(`"${format}"`);
};
