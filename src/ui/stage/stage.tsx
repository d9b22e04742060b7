import { Repeat } from "lucide-react";
import { lazy } from "react";
import { useAtlas } from "#store/atlas.ts";
import { selectIsEditing, selectScene, selectStory } from "#store/stage.ts";
import { FetchedPart } from "#ui/fetched-part.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { ChooseStory } from "./choose-story.tsx";
import { MarksLayer } from "./marks-layer.tsx";
import { SceneLayer } from "./scene-layer.tsx";
import { SceneProgress } from "./scene-progress.tsx";
import styles from "./stage.module.css";
import { StageBar } from "./stage-bar.tsx";
import { StageLegend } from "./stage-legend.tsx";
import { StageTheme } from "./stage-theme.tsx";
import { useAutoplay } from "./use-autoplay.ts";
import { useLeaving } from "./use-leaving.ts";
import { useStageText } from "./use-stage-text.ts";
import { useSwipe } from "./use-swipe.ts";

const RehearsalCard = lazy(async () => ({
  default: (await import("#ui/rehearsal/rehearsal-card.tsx")).RehearsalCard,
}));

/** What stands over the map during a briefing, and over that while it is rehearsed. */
export const Stage = () => {
  const rehearsal = useAtlas(({ session }) => session.rehearsal);
  return (
    <>
      <OnStage />
      {rehearsal && (
        <FetchedPart>
          <RehearsalCard {...rehearsal} />
        </FetchedPart>
      )}
    </>
  );
};

const OnStage = () => {
  const { text } = useText();
  const words = useStageText();
  const story = useAtlas(selectStory);
  const scene = useAtlas(selectScene);
  const isAsked = useAtlas(({ view }) => view.story !== null);
  const fault = useAtlas(({ session }) =>
    typeof session.stage.story === "string" ? session.stage.story : null,
  );
  const isBlack = useAtlas(({ session }) => session.stage.isBlack);
  const isPlaying = useAtlas(({ session }) => session.stage.isPlaying);
  const isEditing = useAtlas(selectIsEditing);
  const leaving = useLeaving(scene);
  const isWaiting = useAutoplay();
  useSwipe();
  if (!isAsked) return <ChooseStory />;
  if (fault)
    return (
      <div className={styles.trouble}>
        <Trouble
          message={fault === "unreachable" ? words.unreachable : words.damaged}
          action={{ label: text.trouble.reload, run: () => location.reload() }}
        />
      </div>
    );
  if (!story || !scene) return null;
  return (
    <div
      className={styles.stage}
      data-scene={scene.id}
      data-layout={scene.layout}
      data-editing={isEditing || undefined}
    >
      {leaving && <SceneLayer key={`leaving ${leaving.id}`} scene={leaving} isLeaving />}
      <SceneLayer key={scene.id} scene={scene} />
      <MarksLayer />
      <StageTheme />
      <StageLegend />
      <SceneProgress story={story} />
      {isPlaying && (
        <p className={styles.playing} role="status">
          <Repeat aria-hidden />
          {isWaiting ? words.paused : words.playing}
        </p>
      )}
      <StageBar />
      {isBlack && (
        <div className={styles.black} role="status" data-black>
          <span>{words.black}</span>
        </div>
      )}
    </div>
  );
};
