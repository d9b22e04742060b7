import { useEffect, useState } from "react";
import { setSession } from "#store/atlas.ts";
import { openWorkspaceFile, type SameWorkspace } from "#ui/workspace/open-workspace-file.ts";
import { SameWorkspaceDialog } from "#ui/workspace/same-workspace-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";

/** What is done with a file a person has brought: a workspace is opened, anything else offered for import. */
export const BroughtFile = ({ file }: { file: File }) => {
  const [kind, setKind] = useState<"import" | SameWorkspace | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      if (!(await isWorkspaceFile(file))) return "import" as const;
      return openWorkspaceFile(file);
    };
    void look().then((found) => {
      if (isGone) return;
      if (found === null) close();
      else setKind(found);
    });
    return () => {
      isGone = true;
    };
  }, [file]);
  if (kind === null) return null;
  return kind === "import" ? (
    <ImportDialog file={file} onClose={close} />
  ) : (
    <SameWorkspaceDialog same={kind} onClose={close} />
  );
};

const close = (): void => setSession({ broughtFile: null });

/** By its name, or by what stands at its beginning. */
const isWorkspaceFile = async (file: File): Promise<boolean> => {
  if (file.name.toLowerCase().endsWith(".atlas.json")) return true;
  const start = await file
    .slice(0, 200)
    .text()
    .catch(() => "");
  return start.includes('"weihai-atlas-workspace"');
};
