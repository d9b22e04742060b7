import type { ComponentType } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { useAtlas } from "#store/atlas.ts";
import styles from "./button.module.css";
import { sayShortcut } from "./say-shortcut.ts";
import { useText } from "./use-text.ts";

/** An icon that runs a command; its name and key show on hover and focus. */
export const CommandButton = ({
  command,
  icon: Icon,
}: {
  command: Command;
  icon: ComponentType<{ "aria-hidden"?: boolean }>;
}) => {
  const { text } = useText();
  const blocked = useAtlas((state) => command.blocked(state, text));
  const label = command.label(text);
  const [shortcut] = command.shortcuts;
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={styles.button ?? ""}
        aria-label={label}
        onPress={command.run}
        isDisabled={blocked !== null}
      >
        <Icon aria-hidden />
      </Button>
      <Tooltip className={styles.tip ?? ""} offset={6}>
        {shortcut ? `${label} (${sayShortcut(shortcut)})` : label}
      </Tooltip>
    </TooltipTrigger>
  );
};
