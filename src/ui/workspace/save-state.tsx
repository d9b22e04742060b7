import { Check, Eye, LoaderCircle, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "#store/atlas.ts";
import { takeOver } from "#store/keep/hold.ts";
import { retryKeeping } from "#store/keep/keeper.ts";
import { downloadWorkspace } from "#store/keep/say.ts";
import chip from "#ui/chip.module.css";
import { sayTimeOfDay } from "#ui/say-time-of-day.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./save-state.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Whether what was made is kept, and if not why, what is safe and what can be done. */
export const SaveState = memo(() => {
  const { language } = useText();
  const words = useWorkspaceText();
  const { state, fault, savedAt, isFollowing, isAsking } = useAtlas(
    ({ session }) => session.keeping,
  );
  const isKept = state === "kept";
  const time = savedAt && sayTimeOfDay(new Date(savedAt), language);
  const Icon = isFollowing
    ? Eye
    : isKept
      ? Check
      : state === "unkept"
        ? TriangleAlert
        : LoaderCircle;
  return (
    <div className={styles.state} data-keeping={isFollowing ? "following" : state}>
      <p role="status" title={words.keptWhere}>
        <Icon aria-hidden />
        <span>
          {isFollowing
            ? isAsking
              ? words.asking
              : words.following
            : isKept
              ? time
                ? words.keptAt(time)
                : words.states.nothing
              : words.states[state]}
        </span>
      </p>
      {isFollowing && (
        <Button className={chip.chip ?? ""} isDisabled={isAsking} onPress={() => void takeOver()}>
          {words.editHere}
        </Button>
      )}
      {fault && (
        <div className={styles.fault} role="alert">
          <p>{words.faults[fault]}</p>
          <Button className={chip.chip ?? ""} onPress={() => void retryKeeping()}>
            {words.retry}
          </Button>
          <Button className={chip.chip ?? ""} onPress={downloadWorkspace}>
            {words.saveFile}
          </Button>
        </div>
      )}
    </div>
  );
});
