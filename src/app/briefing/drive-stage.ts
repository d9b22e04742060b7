/**
 * The side of the desk. It goes ahead with what its presenter does and asks the stage for it; what the stage then
 * says holds. While the stage is frozen the desk goes where it likes, and asks once it is let go.
 */
import type { BriefingMessage, Told, Wish } from "#data/briefing/message.ts";
import { scaleCamera, showsSame } from "#domain/briefing/scale-camera.ts";
import { followStages, isLost, noStages } from "#domain/briefing/stages.ts";
import { changeStrokes, type Stroke, strokeChanges } from "#domain/briefing/strokes.ts";
import { usualWall } from "#domain/briefing/usual-wall.ts";
import { followWishes, isHeard, noWishes } from "#domain/briefing/wishes.ts";
import { planeOfScreen } from "#map/plane.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";
import { setStage } from "#store/stage.ts";
import type { AtlasState, Desk } from "#store/state.ts";
import { linkOf, sceneOfLink, showLink } from "./wall-link.ts";

/** Milliseconds between two questions to the stage. */
const beat = 1000;

export const driveStage = (me: string, say: (message: BriefingMessage) => void) => {
  let stages = noStages;
  let wishes = noWishes;
  let told: Told | null = null;
  /** The stage that said so. */
  let paired: string | null = null;
  /** What the stage has, as far as this desk knows and would say it. */
  let known: Known | null = null;
  let knownStrokes: readonly Stroke[] = [];
  let isFollowing = false;
  /** Questions for which another desk counts as open. */
  let otherDesk = 0;

  const wish = (wanted: Wish) => {
    if (stages.mine === null || Object.keys(wanted).length === 0) return;
    wishes = followWishes(wishes, { type: "wished" });
    say({
      type: "wish",
      as: "desk",
      from: me,
      to: stages.mine,
      number: wishes.last,
      wish: wanted,
    });
  };

  const sayStrokes = () => {
    const { strokes } = useAtlas.getState().session.stage;
    for (const change of strokeChanges(knownStrokes, strokes))
      say({ type: "stroke", as: "desk", from: me, to: stages.mine, change });
    knownStrokes = strokes;
  };

  /** Shows how things stand between the windows. */
  const show = () => {
    const wall = told && { ...sceneOfLink(told.link), size: sizeOf(told) };
    const desk: Desk = {
      stage: isLost(stages) ? "lost" : stages.mine === null ? "looking" : "live",
      hasOtherStage: Object.keys(stages.others).length > 0,
      hasOtherDesk: otherDesk > 0,
      wall: wall && { scene: wall.scene, isDetour: wall.isDetour, size: wall.size },
      stageSize:
        wall && !wall.isDetour
          ? wall.size
          : (useAtlas.getState().session.desk?.stageSize ?? usualWall),
    };
    if (JSON.stringify(desk) !== JSON.stringify(useAtlas.getState().session.desk))
      setSession({ desk });
  };

  /** Tells a stage that has come anew what the one before it had. */
  const recall = () => {
    const { isBlack, isPlaying, isFrozen, startedAt, sceneSince, spotlight } =
      useAtlas.getState().session.stage;
    wish({ isBlack, isPlaying, isFrozen, startedAt, sceneSince, spotlight });
    knownStrokes = [];
    sayStrokes();
  };

  const follow = (next: Told) => {
    const isElsewhere = told?.link !== next.link || known?.link !== linkNow();
    told = next;
    isFollowing = true;
    const { isBlack, isPlaying, isFrozen, startedAt, sceneSince, spotlight } = next;
    setStage({ isBlack, isPlaying, isFrozen, startedAt, sceneSince });
    if (isFrozen) known = { ...next };
    else {
      setStage({ spotlight });
      if (isElsewhere) showLink(next.link);
      followLook(next);
      // What cannot be shown here is no reason to change the wall.
      known = { ...next, link: linkNow() };
    }
    isFollowing = false;
  };

  const message = (heard: BriefingMessage) => {
    if (heard.as === "desk") {
      otherDesk = 3;
      return show();
    }
    const type = heard.type === "bye" ? "left" : "heard";
    stages = followStages(stages, { type, stage: heard.from });
    if (heard.from !== stages.mine) return show();
    if (heard.type === "stroke") {
      const { strokes } = useAtlas.getState().session.stage;
      knownStrokes = changeStrokes(knownStrokes, heard.change);
      const changed = changeStrokes(strokes, heard.change);
      isFollowing = true;
      if (changed !== strokes) setStage({ strokes: changed });
      isFollowing = false;
    }
    if (heard.type === "tell") {
      if (heard.answers?.desk === me)
        wishes = followWishes(wishes, { type: "answered", number: heard.answers.number });
      const isNew = heard.from !== paired;
      paired = heard.from;
      if (isNew && heard.told.isFresh && told !== null && isSameStory(heard.told)) recall();
      else if (isHeard(wishes)) follow(heard.told);
    }
    show();
  };

  const sayFirst = () => {
    const state = useAtlas.getState();
    if (isFollowing || known === null || state.view.story === null) return;
    sayStrokes();
    const now = knownOf(state);
    const wanted = wishOf(known, now);
    known = now.isFrozen ? { ...now, link: known.link, spotlight: known.spotlight } : now;
    wish(wanted);
  };

  const start = () => {
    const ask = () => {
      stages = followStages(stages, { type: "asked" });
      wishes = followWishes(wishes, { type: "asked" });
      otherDesk = Math.max(0, otherDesk - 1);
      say({ type: "ping", as: "desk", from: me });
      show();
    };
    setInterval(ask, beat);
    say({ type: "hello", as: "desk", from: me });
    show();
  };
  return { message, start, sayFirst };
};

/** What a desk can wish for, as it stands in one of the windows. */
type Known = Required<Omit<Wish, "sceneSince">>;

const linkNow = (): string => linkOf(useAtlas.getState().view);

const knownOf = ({ view, session: { stage } }: AtlasState): Known => {
  const { isBlack, isPlaying, isFrozen, startedAt, spotlight } = stage;
  return { link: linkOf(view), isBlack, isPlaying, isFrozen, startedAt, spotlight };
};

/** What has to be wished for so that the wall is as the desk is. */
const wishOf = (known: Known, now: Known): Wish => ({
  ...(now.isBlack !== known.isBlack && { isBlack: now.isBlack }),
  ...(now.isPlaying !== known.isPlaying && { isPlaying: now.isPlaying }),
  ...(now.isFrozen !== known.isFrozen && { isFrozen: now.isFrozen }),
  // The time of the scene begins with that of the whole.
  ...(now.startedAt !== known.startedAt && { startedAt: now.startedAt, sceneSince: now.startedAt }),
  ...(!now.isFrozen && now.link !== known.link && { link: now.link }),
  ...(!now.isFrozen && now.spotlight !== known.spotlight && { spotlight: now.spotlight }),
});

const isSameStory = ({ link }: Told): boolean =>
  sceneOfLink(link).story === useAtlas.getState().view.story;

/** Looks where the stage looks, once it has come to rest. */
const followLook = ({ look }: Told): void => {
  const width = planeOfScreen()?.size().width ?? 0;
  if (!look?.camera || width === 0) return;
  const camera = scaleCamera(look.camera, width / look.width);
  const now = useAtlas.getState().view.camera;
  if (now === null || !showsSame(now, camera)) setView({ camera });
};

const sizeOf = ({ look }: Told) => (look ? { width: look.width, height: look.height } : usualWall);
