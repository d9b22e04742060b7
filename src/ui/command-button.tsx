import type { ComponentType } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import styles from "./button.module.css";
import { sayShortcut } from "./say-shortcut.ts";
import { useText } from "./use-text.ts";

/** An icon that runs a command; its name and key show on hover and focus, and why it cannot run. */
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
  const named = shortcut ? `${label} (${sayShortcut(shortcut)})` : label;
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={styles.button ?? ""}
        aria-label={label}
        data-command={command.id}
        onPress={blocked === null ? command.run : () => sayWhy(command)}
        // It stays in reach of the keyboard, so that it can say why it does nothing.
        aria-disabled={blocked !== null}
      >
        <Icon aria-hidden />
      </Button>
      <Tooltip className={styles.tip ?? ""} offset={6}>
        {blocked === null ? named : text.commands.blocked(named, blocked)}
      </Tooltip>
    </TooltipTrigger>
  );
};

/** A finger neither hovers nor focuses: it is told once it presses. */
const sayWhy = ({ id, label, blocked }: Command): void =>
  notify({
    id: `blocked-${id}`,
    tone: "quiet",
    message: (text) => {
      const reason = blocked(useAtlas.getState(), text);
      return reason === null ? label(text) : text.commands.blocked(label(text), reason);
    },
  });
