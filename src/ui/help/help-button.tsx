import { CircleQuestionMark } from "lucide-react";
import { lazy, memo } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { HelpTopic } from "#text/zh-help.ts";
import { FetchedPart } from "#ui/fetched-part.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./help-button.module.css";
import { sayTopic } from "./say-topic.ts";

const TopicHelp = lazy(async () => ({ default: (await import("./topic-help.tsx")).TopicHelp }));

/** Opens what there is to know of a tool, beside it. */
export const HelpButton = memo(
  ({
    topic,
    isInCorner = false,
  }: {
    topic: HelpTopic;
    /** Whether it stands in the upper corner of its head, which must be positioned. */
    isInCorner?: boolean;
  }) => {
    const { text } = useText();
    const label = text.help.about(sayTopic(text, topic));
    return (
      <DialogTrigger>
        <Button
          className={styles.button ?? ""}
          aria-label={label}
          data-help={topic}
          data-corner={isInCorner || undefined}
        >
          <CircleQuestionMark aria-hidden />
        </Button>
        <Popover className={styles.popover ?? ""} offset={6}>
          <Dialog className={styles.dialog ?? ""} aria-label={label}>
            <FetchedPart fallback={<p role="status">{text.panel.loading}</p>}>
              <TopicHelp topic={topic} />
            </FetchedPart>
          </Dialog>
        </Popover>
      </DialogTrigger>
    );
  },
);
