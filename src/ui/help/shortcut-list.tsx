import { Checkbox } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { commands } from "#commands/registry.ts";
import { setSettings, useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./shortcut-list.module.css";

/** All keys there are, and the switch for those a person may press by accident. */
export const ShortcutList = () => {
  const { text } = useText();
  const hasSingleKeys = useAtlas(({ settings }) => settings.hasSingleKeys);
  return (
    <>
      <dl className={styles.keys}>
        {commands
          .filter(({ shortcuts }) => shortcuts.length > 0)
          .map((command) => {
            const { id, label, shortcuts } = command;
            return (
              <div key={id}>
                <dt>
                  {label(text)} <Blocked command={command} />
                </dt>
                <dd>
                  {shortcuts.map((shortcut) => (
                    <kbd key={sayShortcut(shortcut)}>{sayShortcut(shortcut)}</kbd>
                  ))}
                </dd>
              </div>
            );
          })}
      </dl>
      <p>{text.shortcuts.map}</p>
      <Checkbox
        className={checkbox.check ?? ""}
        isSelected={hasSingleKeys}
        onChange={(isOn) => setSettings({ hasSingleKeys: isOn })}
      >
        <span className={checkbox.box} />
        {text.commands.singleKeys}
      </Checkbox>
    </>
  );
};

/** Why a command could not run if this dialog were closed. */
const Blocked = ({ command }: { command: Command }) => {
  const { text } = useText();
  const reason = useAtlas((state) =>
    command.blocked({ ...state, session: { ...state.session, dialog: null } }, text),
  );
  return reason && <small>{reason}</small>;
};
