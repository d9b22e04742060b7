import { Button } from "react-aria-components";
import { useAtlas } from "#store/atlas.ts";
import { AskDialog } from "#ui/ask-dialog.tsx";
import styles from "./doubtful-story-dialog.module.css";
import { type DoubtfulStory, takeKnown } from "./open-story-file.ts";
import { plainWords } from "./plain-words.ts";
import { useMakeText } from "./use-make-text.ts";

/** Asks whether a story is opened without what this atlas does not have. */
export const DoubtfulStoryDialog = ({
  doubtful,
  onClose,
}: {
  doubtful: DoubtfulStory;
  onClose: () => void;
}) => {
  const words = useMakeText();
  const present = useAtlas(({ given }) => given.archive?.index.dataVersion ?? "");
  const { fileName, story, unknown } = doubtful;
  return (
    <AskDialog
      title={words.unknownTitle}
      question={words.unknownAsk(fileName, plainWords(story.title))}
      onClose={onClose}
    >
      <div className={styles.unknown}>
        <p>{words.dataOf(story.dataVersion, present)}</p>
        <ul>
          {unknown.map(({ id, scenes }) => (
            <li key={id}>
              <code>{id}</code>{" "}
              {scenes
                .filter((scene) => scene > 0)
                .map(words.inSceneShort)
                .join(" · ")}
            </li>
          ))}
        </ul>
      </div>
      <Button slot="close" autoFocus>
        {words.notTaken}
      </Button>
      <Button
        data-main
        onPress={() => {
          onClose();
          takeKnown(doubtful);
        }}
      >
        {words.takeWithout}
      </Button>
    </AskDialog>
  );
};
