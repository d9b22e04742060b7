/** The side of the stage: it alone is true. It does what a desk wishes and says how it then stands. */
import type { BriefingMessage, Told, Wish } from "#data/briefing/message.ts";
import { changeStrokes, type Stroke, strokeChanges } from "#domain/briefing/strokes.ts";
import { planeOfScreen } from "#map/plane.ts";
import { useAtlas } from "#store/atlas.ts";
import { stageName } from "#store/briefing/open-windows.ts";
import { selectStory, setStage } from "#store/stage.ts";
import type { AtlasState } from "#store/state.ts";
import { linkOf, showLink } from "./wall-link.ts";

export const standOnStage = (me: string, say: (message: BriefingMessage) => void) => {
  let answers: { desk: string; number: number } | null = null;
  let lastSaid = "";
  let isTakingUp = false;

  const tell = (isAsked: boolean) => {
    const told = toldOf(useAtlas.getState(), answers === null);
    const said = JSON.stringify([told, answers]);
    if (said === lastSaid && !isAsked) return;
    lastSaid = said;
    say({ type: "tell", as: "stage", from: me, answers, told });
  };

  let saidStrokes: readonly Stroke[] = [];
  const sayStrokes = () => {
    const { strokes } = useAtlas.getState().session.stage;
    for (const change of strokeChanges(saidStrokes, strokes))
      say({ type: "stroke", as: "stage", from: me, to: null, change });
    saidStrokes = strokes;
  };

  const takeUp = (wish: Wish) => {
    isTakingUp = true;
    if (wish.link !== undefined) showLink(wish.link);
    const { stage } = useAtlas.getState().session;
    setStage({
      isBlack: wish.isBlack ?? stage.isBlack,
      isPlaying: wish.isPlaying ?? stage.isPlaying,
      isFrozen: wish.isFrozen ?? stage.isFrozen,
      startedAt: wish.startedAt ?? stage.startedAt,
      sceneSince: wish.sceneSince ?? stage.sceneSince,
      spotlight: wish.spotlight === undefined ? stage.spotlight : wish.spotlight,
    });
    isTakingUp = false;
  };

  const isOn = () => useAtlas.getState().view.story !== null;

  const message = (heard: BriefingMessage) => {
    if (heard.as === "stage" || !isOn()) return;
    if (heard.type === "ping") tell(true);
    else if (heard.type === "hello") {
      saidStrokes = [];
      sayStrokes();
      tell(true);
    } else if (heard.to !== me) return;
    else if (heard.type === "stroke") {
      const { strokes } = useAtlas.getState().session.stage;
      const changed = changeStrokes(strokes, heard.change);
      if (changed !== strokes) setStage({ strokes: changed });
    } else {
      answers = { desk: heard.from, number: heard.number };
      takeUp(heard.wish);
      tell(true);
    }
  };

  /** Keeps what hangs on the scene that is shown. */
  const follow = (state: AtlasState, before: AtlasState) => {
    const { view, session } = state;
    if (view.story !== before.view.story)
      setStage({ ...beginning(), strokes: [], isFrozen: false });
    else if (session.stage.startedAt === null && selectStory(state)) setStage(beginning());
    else if (view !== before.view && linkOf(view) !== linkOf(before.view)) {
      if (view.scene !== before.view.scene || view.mode !== before.view.mode)
        setStage({
          spotlight: null,
          ...(view.scene !== before.view.scene && { sceneSince: Date.now() }),
        });
      // Whoever turns a scene on the stage itself wants it to move.
      if (!isTakingUp && useAtlas.getState().session.stage.isFrozen) setStage({ isFrozen: false });
    }
  };

  const start = () => {
    window.name ||= stageName;
    window.addEventListener("pagehide", () => say({ type: "bye", as: "stage", from: me }));
    useAtlas.subscribe((state, before) => {
      if (before.view.story !== null && state.view.story === null)
        return say({ type: "bye", as: "stage", from: me });
      if (state.view.story === null) return;
      follow(state, before);
      sayStrokes();
      tell(false);
    });
    say({ type: "hello", as: "stage", from: me });
    tell(true);
  };
  return { message, start, sayFirst: () => {} };
};

const beginning = () => ({ startedAt: Date.now(), sceneSince: Date.now(), spotlight: null });

const toldOf = ({ view, session: { stage } }: AtlasState, isFresh: boolean): Told => {
  const size = planeOfScreen()?.size();
  const { isBlack, isPlaying, isFrozen, startedAt, sceneSince, spotlight } = stage;
  return {
    link: linkOf(view),
    look: size && size.width > 0 && size.height > 0 ? { ...size, camera: view.camera } : null,
    isBlack,
    isPlaying,
    isFrozen,
    startedAt,
    sceneSince,
    spotlight,
    isFresh,
  };
};
