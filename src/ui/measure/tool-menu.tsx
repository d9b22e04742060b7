import { MapPin, Ruler, Square } from "lucide-react";
import type { RefObject } from "react";
import { Dialog, Popover } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { goToCoordinates } from "#commands/go-to-coordinates.ts";
import { measureArea } from "#commands/measure-area.ts";
import { measureLength } from "#commands/measure-length.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./tool-menu.module.css";

const entries = [
  { command: measureLength, Icon: Ruler },
  { command: measureArea, Icon: Square },
  { command: goToCoordinates, Icon: MapPin },
];

/** The tools of the map by name. */
export const ToolMenu = ({
  trigger,
  onClose,
}: {
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}) => {
  const { text } = useText();
  return (
    <Popover
      className={styles.popover ?? ""}
      triggerRef={trigger}
      placement="left bottom"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog className={styles.menu ?? ""} aria-label={text.map.tools}>
        {entries.map(({ command, Icon }) => (
          <button
            key={command.id}
            type="button"
            className={styles.item}
            onClick={() => {
              onClose();
              runOrSayWhy(command);
            }}
          >
            <Icon aria-hidden />
            <span>{command.label(text)}</span>
            {command.shortcuts.map((shortcut) => (
              <kbd key={shortcut.key}>{sayShortcut(shortcut)}</kbd>
            ))}
          </button>
        ))}
      </Dialog>
    </Popover>
  );
};

const runOrSayWhy = ({ id, label, blocked, run }: Command): void => {
  const state = useAtlas.getState();
  const reason = blocked(state, selectText(state));
  if (reason === null) run();
  else
    notify({
      id: `blocked-${id}`,
      tone: "quiet",
      message: (text) => text.commands.blocked(label(text), reason),
    });
};
