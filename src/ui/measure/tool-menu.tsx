import type { RefObject } from "react";
import { Dialog, Popover } from "react-aria-components";
import { toolGroups } from "#ui/draw/tool-bar.tsx";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./tool-menu.module.css";

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
        {toolGroups.map((entries) => (
          <div key={entries[0]?.command.id} className={styles.group}>
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
          </div>
        ))}
      </Dialog>
    </Popover>
  );
};
