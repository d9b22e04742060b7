import { MapPin } from "lucide-react";
import { type ComponentType, memo } from "react";
import { Button, Toolbar, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { drawArrow } from "#commands/draw-arrow.ts";
import { drawCircle } from "#commands/draw-circle.ts";
import { drawLine } from "#commands/draw-line.ts";
import { drawPoint } from "#commands/draw-point.ts";
import { drawPolygon } from "#commands/draw-polygon.ts";
import { drawText } from "#commands/draw-text.ts";
import { editShape } from "#commands/edit-shape.ts";
import { goToCoordinates } from "#commands/go-to-coordinates.ts";
import { measureArea } from "#commands/measure-area.ts";
import { measureLength } from "#commands/measure-length.ts";
import { useAtlas } from "#store/atlas.ts";
import button from "#ui/button.module.css";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./draw.module.css";
import { toolIcons } from "./tool-icons.ts";
import { useDrawText } from "./use-draw-text.ts";

/** What there is to do on the map, in groups: to draw, to measure, to find a point. */
export const toolGroups: readonly (readonly {
  command: Command;
  Icon: ComponentType<{ "aria-hidden"?: boolean }>;
}[])[] = [
  [drawPoint, drawLine, drawPolygon, drawCircle, drawText, drawArrow, editShape].map((command) => ({
    command,
    Icon: toolIcons[command.id as keyof typeof toolIcons],
  })),
  [
    { command: measureLength, Icon: toolIcons["measure-length"] },
    { command: measureArea, Icon: toolIcons["measure-area"] },
    { command: goToCoordinates, Icon: MapPin },
  ],
];

/** All of it in one row, so that one tool can be changed for another. */
export const ToolBar = memo(() => {
  const { text } = useText();
  const words = useDrawText();
  const active = useAtlas(({ session }) => session.tool);
  return (
    <Toolbar className={styles.bar ?? ""} aria-label={words.tools}>
      {toolGroups.flat().map(({ command, Icon }) => {
        const label = command.label(text);
        const [shortcut] = command.shortcuts;
        return (
          <TooltipTrigger key={command.id} delay={400}>
            <Button
              className={styles.tool ?? ""}
              aria-label={label}
              aria-pressed={command.id === active}
              data-command={command.id}
              onPress={() => runOrSayWhy(command)}
            >
              <Icon aria-hidden />
            </Button>
            <Tooltip className={button.tip ?? ""} offset={6}>
              {shortcut ? `${label} (${sayShortcut(shortcut)})` : label}
            </Tooltip>
          </TooltipTrigger>
        );
      })}
    </Toolbar>
  );
});
