import type { HelpText, HelpTopic } from "#text/zh-help.ts";
import styles from "./topic-help.module.css";
import { useHelpText } from "./use-help-text.ts";

/** Which question a tool answers, how to use it, and what to beware of. */
export const TopicWords = ({
  topic,
  parts = ["asks", "use", "beware"],
}: {
  topic: HelpTopic;
  parts?: readonly Part[];
}) => {
  const words = useHelpText();
  return (
    <dl className={styles.words}>
      {parts.map((part) => (
        <div key={part} data-part-of-help={part}>
          <dt>{words.parts[part]}</dt>
          <dd>{words.topics[topic][part]}</dd>
        </div>
      ))}
    </dl>
  );
};

type Part = keyof HelpText["parts"];
