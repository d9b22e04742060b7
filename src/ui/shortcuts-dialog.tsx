import { X } from "lucide-react";
import { Button, Checkbox, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Command } from "#commands/command.ts";
import { commands } from "#commands/registry.ts";
import { setSession, setSettings, useAtlas } from "#store/atlas.ts";
import button from "./button.module.css";
import checkbox from "./checkbox.module.css";
import { sayShortcut } from "./say-shortcut.ts";
import search from "./search-dialog.module.css";
import styles from "./shortcuts-dialog.module.css";
import { useText } from "./use-text.ts";

/** All keys there are, and the switch for those a person may press by accident. */
export const ShortcutsDialog = () => {
  const { text } = useText();
  const hasSingleKeys = useAtlas(({ settings }) => settings.hasSingleKeys);
  return (
    <ModalOverlay
      className={search.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setSession({ dialog: null })}
    >
      <Modal className={search.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title">{text.shortcuts.title}</Heading>
            <Button slot="close" className={button.button ?? ""} aria-label={text.shortcuts.close}>
              <X aria-hidden />
            </Button>
          </div>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
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
