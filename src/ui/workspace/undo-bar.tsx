import { History, Redo2, Undo2 } from "lucide-react";
import { memo, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import { redoEdit } from "#commands/redo-edit.ts";
import { undoEdit } from "#commands/undo-edit.ts";
import { useAtlas } from "#store/atlas.ts";
import { goToEdit } from "#store/edit-workspace.ts";
import button from "#ui/button.module.css";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { sayStep } from "./say-step.ts";
import styles from "./undo-bar.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** Undo, redo and all steps by name. */
export const UndoBar = memo(() => {
  const words = useWorkspaceText();
  const { past, future } = useAtlas(({ workspace }) => workspace);
  const [said, setSaid] = useState("");
  const last = past.at(-1);
  const next = future.at(-1);
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.undoBar}>
      <StepButton
        label={last ? words.undo(sayStep(last.label, words)) : null}
        command={undoEdit}
        Icon={Undo2}
        onDone={() => last && setSaid(words.undone(sayStep(last.label, words)))}
      />
      <StepButton
        label={next ? words.redo(sayStep(next.label, words)) : null}
        command={redoEdit}
        Icon={Redo2}
        onDone={() => next && setSaid(words.redone(sayStep(next.label, words)))}
      />
      <DialogTrigger>
        <Button className={button.button ?? ""} aria-label={words.history}>
          <History aria-hidden />
        </Button>
        <Popover className={styles.popover ?? ""} placement="bottom end">
          <Dialog className={styles.steps ?? ""} aria-label={words.history}>
            <p>{words.historyHelp}</p>
            <Steps />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <span role="status" className={styles.unseen}>
        {said}
      </span>
    </div>
  );
});

const StepButton = ({
  label,
  command,
  Icon,
  onDone,
}: {
  /** null: there is no such step. */
  label: string | null;
  command: typeof undoEdit;
  Icon: typeof Undo2;
  onDone: () => void;
}) => {
  const words = useWorkspaceText();
  const [shortcut] = command.shortcuts;
  const plain = command.id === "undo-edit" ? words.undo("–") : words.redo("–");
  const name = label ?? plain;
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={button.button ?? ""}
        aria-label={name}
        aria-disabled={label === null}
        data-command={command.id}
        onPress={() => {
          if (label === null) return;
          command.run();
          onDone();
        }}
      >
        <Icon aria-hidden />
      </Button>
      <Tooltip className={button.tip ?? ""} offset={6}>
        {shortcut ? `${name} (${sayShortcut(shortcut)})` : name}
      </Tooltip>
    </TooltipTrigger>
  );
};

/** All steps, the latest first; those that were undone stand above the present one. */
const Steps = () => {
  const words = useWorkspaceText();
  const { past, future } = useAtlas(({ workspace }) => workspace);
  const labels = [
    ...past.map(({ label }) => label),
    ...future.toReversed().map(({ label }) => label),
  ];
  const rows = labels.map((label, index) => ({ count: index + 1, name: sayStep(label, words) }));
  return (
    <ol className={styles.list} data-scrolls>
      {[{ count: 0, name: words.historyStart }, ...rows].toReversed().map(({ count, name }) => (
        <li key={count}>
          <button
            type="button"
            aria-current={count === past.length ? "step" : undefined}
            data-undone={count > past.length || undefined}
            onClick={() => goToEdit(count)}
          >
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
};
