import { Button } from "react-aria-components";
import { setSession } from "#store/atlas.ts";
import type { HelpTopic } from "#text/zh-help.ts";
import { useText } from "#ui/use-text.ts";
import { sayTopic } from "./say-topic.ts";
import styles from "./topic-help.module.css";
import { TopicWords } from "./topic-words.tsx";
import { useHelpText } from "./use-help-text.ts";

/** The help on one tool, and the way to all of it. */
export const TopicHelp = ({ topic }: { topic: HelpTopic }) => {
  const { text } = useText();
  const words = useHelpText();
  return (
    <>
      <h2 className={styles.title}>{sayTopic(text, topic)}</h2>
      <TopicWords topic={topic} />
      <Button
        slot="close"
        className={styles.all ?? ""}
        onPress={() => setSession({ dialog: "shortcuts", evidence: null })}
      >
        {words.all}
      </Button>
    </>
  );
};
