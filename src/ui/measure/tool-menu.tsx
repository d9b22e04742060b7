import { MapPin, Ruler, Square } from "lucide-react";
import type { RefObject } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { goToCoordinates } from "#commands/go-to-coordinates.ts";
import { measureArea } from "#commands/measure-area.ts";
import { measureLength } from "#commands/measure-length.ts";
import { notify, useAtlas } from "#store/atlas.ts";
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
      placement="left"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu
        className={styles.menu ?? ""}
        aria-label={text.map.tools}
        autoFocus="first"
        onClose={onClose}
      >
        {entries.map(({ command, Icon }) => (
          <MenuItem
            key={command.id}
            id={command.id}
            className={styles.item ?? ""}
            textValue={command.label(text)}
            onAction={() => {
              const reason = command.blocked(useAtlas.getState(), text);
              if (reason === null) command.run();
              else
                notify({
                  id: `blocked-${command.id}`,
                  tone: "quiet",
                  message: () => text.commands.blocked(command.label(text), reason),
                });
            }}
          >
            <Icon aria-hidden />
            <span>{command.label(text)}</span>
            {command.shortcuts.map((shortcut) => (
              <kbd key={shortcut.key}>{sayShortcut(shortcut)}</kbd>
            ))}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
};
