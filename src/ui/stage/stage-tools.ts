import {
  ArrowLeft,
  ArrowRight,
  Eraser,
  Expand,
  Flashlight,
  LogOut,
  type LucideIcon,
  MonitorCog,
  MonitorOff,
  Pencil,
  Repeat,
} from "lucide-react";
import type { Command } from "#commands/command.ts";
import {
  blackOut,
  leaveStage,
  nextScene,
  playScenes,
  previousScene,
  takeSpotlight,
} from "#commands/drive-scenes.ts";
import { openDesk } from "#commands/open-desk.ts";
import { toggleFullScreen } from "#commands/toggle-full-screen.ts";
import { clearStrokes, shownStrokes } from "#store/briefing/change-marks.ts";
import { takePointer } from "#store/stage.ts";
import type { AtlasState } from "#store/state.ts";
import type { Text } from "#text/zh.ts";
import type { DeskText } from "#text/zh-desk.ts";

/** A button of the bar on the stage. */
export interface StageTool {
  id: string;
  icon: LucideIcon;
  label: (words: DeskText, text: Text) => string;
  /** The key that does the same, as a command. */
  command?: Command;
  /** Whether it is in use; without, it is no switch. */
  isOn?: (state: AtlasState) => boolean;
  /** Whether it is of use now; without, it always is. */
  isOffered?: (state: AtlasState) => boolean;
  run: () => void;
}

const byCommand = (
  command: Command,
  icon: LucideIcon,
  isOn?: (state: AtlasState) => boolean,
): StageTool => ({
  id: command.id,
  icon,
  label: (_words, text) => command.label(text),
  command,
  ...(isOn && { isOn }),
  run: command.run,
});

const pen: StageTool = {
  id: "pen",
  icon: Pencil,
  label: (words) => words.pen,
  isOn: ({ session }) => session.stage.pointer === "pen",
  run: () => takePointer("pen"),
};

const clear: StageTool = {
  id: "clear-strokes",
  icon: Eraser,
  label: (words) => words.clear,
  isOffered: (state) => shownStrokes(state).length > 0,
  run: clearStrokes,
};

/** In the order they stand in. */
export const stageTools: readonly StageTool[] = [
  byCommand(previousScene, ArrowLeft),
  byCommand(nextScene, ArrowRight),
  byCommand(playScenes, Repeat, ({ session }) => session.stage.isPlaying),
  byCommand(takeSpotlight, Flashlight, ({ session }) => session.stage.pointer === "spotlight"),
  pen,
  clear,
  byCommand(blackOut, MonitorOff, ({ session }) => session.stage.isBlack),
  byCommand(openDesk, MonitorCog),
  byCommand(toggleFullScreen, Expand),
  byCommand(leaveStage, LogOut),
];
