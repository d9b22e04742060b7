import { Button } from "react-aria-components";
import { languageNames } from "#text/language.ts";
import { AskDialog } from "#ui/ask-dialog.tsx";
import { useText } from "#ui/use-text.ts";
import { keepBoth, replaceByFile, type SameWorkspace } from "./open-workspace-file.ts";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Asks what to do with a file of a workspace that is here already; until then nothing is done. */
export const SameWorkspaceDialog = ({
  same,
  onClose,
}: {
  same: SameWorkspace;
  onClose: () => void;
}) => {
  const { language } = useText();
  const words = useWorkspaceText();
  const saved = new Date(same.present.savedAt).toLocaleString(languageNames[language].tag, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  const answer = (act: (same: SameWorkspace) => Promise<void>) => {
    onClose();
    void act(same);
  };
  return (
    <AskDialog
      title={words.sameTitle}
      question={words.sameAsk(same.fileName, same.present.name, saved)}
      onClose={onClose}
    >
      <Button slot="close">{words.cancel}</Button>
      <Button onPress={() => answer(replaceByFile)}>{words.replace}</Button>
      <Button autoFocus data-main onPress={() => answer(keepBoth)}>
        {words.keepBoth}
      </Button>
    </AskDialog>
  );
};
