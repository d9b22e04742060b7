import { RotateCcw } from "lucide-react";
import { paceOf } from "#domain/briefing/pace.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { setStage } from "#store/stage.ts";
import { sayTimeOfDay } from "#ui/say-time-of-day.ts";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./desk-clock.module.css";
import { sayTime } from "./say-time.ts";
import { useNow } from "./use-now.ts";

/** The time of day, how long the briefing has taken, this scene has, and whether that is as planned. */
export const DeskClock = ({ story }: { story: Story }) => {
  const words = useDeskText();
  const { language } = useText();
  const now = useNow();
  const startedAt = useAtlas(({ session }) => session.stage.startedAt);
  const sceneSince = useAtlas(({ session }) => session.stage.sceneSince);
  // The wall is what takes time, wherever the desk looks ahead.
  const scene = useAtlas(({ view, session }) => session.desk?.wall?.scene ?? view.scene);
  const since = (moment: number | null) => (moment === null ? 0 : (now - moment) / 1000);
  const elapsed = since(startedAt);
  const { planned, late } = paceOf(story, scene, elapsed);
  const dwell = story.scenes[scene - 1]?.dwell ?? 0;
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.pace}</dt>
        <dd data-pace={late > 0 ? "late" : "fine"} title={words.paceHow}>
          {late === 0 && words.onTime}
          {late < 0 && words.early(sayTime(-late))}
          {late > 0 && words.late(sayTime(late))}
        </dd>
      </div>
      <div>
        <dt>{words.inScene}</dt>
        <dd>
          {sayTime(since(sceneSince))} <small>{words.dwell(sayTime(dwell))}</small>
        </dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          {sayTime(elapsed)} <small>{words.ofPlanned(sayTime(planned))}</small>
          <button
            type="button"
            aria-label={words.restart}
            title={words.restart}
            onClick={() => {
              const startedAt = Date.now();
              setStage({ startedAt, sceneSince: startedAt });
            }}
          >
            <RotateCcw aria-hidden />
          </button>
        </dd>
      </div>
      <div>
        <dt>{words.clock}</dt>
        <dd>
          <time>{sayTimeOfDay(new Date(now), language)}</time>
        </dd>
      </div>
    </dl>
  );
};
