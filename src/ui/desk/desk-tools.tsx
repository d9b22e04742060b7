import {
  ArrowLeft,
  ArrowRight,
  Eraser,
  Flashlight,
  type LucideIcon,
  MonitorOff,
  Pencil,
  Repeat,
  Search,
  Snowflake,
} from "lucide-react";
import type { Command } from "#commands/command.ts";
import {
  blackOut,
  nextScene,
  playScenes,
  previousScene,
  takeSpotlight,
} from "#commands/drive-scenes.ts";
import { openSearch } from "#commands/open-search.ts";
import { useAtlas } from "#store/atlas.ts";
import { clearStrokes, shownStrokes } from "#store/briefing/change-marks.ts";
import { selectStory, setStage, takePointer } from "#store/stage.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useDeskText } from "#ui/stage/use-desk-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./desk-tools.module.css";

/** What drives the stage, with the key that does the same written on it. */
export const DeskTools = () => {
  const words = useDeskText();
  const { text } = useText();
  const stage = useAtlas(({ session }) => session.stage);
  const scene = useAtlas(({ view }) => view.scene);
  const count = useAtlas((state) => selectStory(state)?.scenes.length ?? 1);
  const hasStrokes = useAtlas((state) => shownStrokes(state).length > 0);
  const of = (command: Command) => ({
    id: command.id,
    label: command.label(text),
    keys: command.shortcuts[0],
  });
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.tools}>
      <Tool
        {...of(previousScene)}
        icon={ArrowLeft}
        isBlocked={scene <= 1}
        onPress={previousScene.run}
      />
      <Tool
        {...of(nextScene)}
        icon={ArrowRight}
        isMain
        isBlocked={scene >= count}
        onPress={nextScene.run}
      />
      <hr />
      <Tool
        {...of(takeSpotlight)}
        icon={Flashlight}
        isOn={stage.pointer === "spotlight"}
        onPress={takeSpotlight.run}
      />
      <Tool
        id="pen"
        label={words.pen}
        icon={Pencil}
        isOn={stage.pointer === "pen"}
        onPress={() => takePointer("pen")}
      />
      <Tool
        id="clear-strokes"
        label={words.clear}
        icon={Eraser}
        isBlocked={!hasStrokes}
        onPress={clearStrokes}
      />
      <hr />
      <Tool {...of(openSearch)} label={words.search} icon={Search} onPress={openSearch.run} />
      <Tool {...of(blackOut)} icon={MonitorOff} isOn={stage.isBlack} onPress={blackOut.run} />
      <Tool
        id="freeze"
        label={stage.isFrozen ? words.unfreeze : words.freeze}
        icon={Snowflake}
        isOn={stage.isFrozen}
        onPress={() => setStage({ isFrozen: !stage.isFrozen })}
      />
      <Tool {...of(playScenes)} icon={Repeat} isOn={stage.isPlaying} onPress={playScenes.run} />
    </div>
  );
};

const arrows: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };

const Tool = ({
  id,
  label,
  keys,
  icon: Icon,
  isOn,
  isMain = false,
  isBlocked = false,
  onPress,
}: {
  id: string;
  label: string;
  keys?: Command["shortcuts"][number] | undefined;
  icon: LucideIcon;
  /** Whether it is in use; without, it is no switch. */
  isOn?: boolean;
  isMain?: boolean;
  isBlocked?: boolean;
  onPress: () => void;
}) => (
  <button
    type="button"
    data-tool={id}
    data-main={isMain || undefined}
    aria-pressed={isOn}
    // It keeps the focus, so that whoever walks through the scenes by keyboard stays where they are.
    aria-disabled={isBlocked || undefined}
    onClick={isBlocked ? undefined : onPress}
  >
    <Icon aria-hidden />
    {label}
    {keys && <kbd aria-hidden>{arrows[keys.key] ?? sayShortcut(keys)}</kbd>}
  </button>
);
