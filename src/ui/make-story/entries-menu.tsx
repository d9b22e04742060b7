import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import button from "#ui/button.module.css";
import menu from "#ui/workspace/menu.module.css";

/** A button with dots and below it what can be done. */
export const EntriesMenu = ({
  label,
  entries,
  isOutOfOrder = false,
}: {
  label: string;
  entries: readonly [label: string, run: () => void][];
  /** Whether Tab passes it by. */
  isOutOfOrder?: boolean;
}) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={button.button ?? ""} aria-label={label} excludeFromTabOrder={isOutOfOrder}>
        <Ellipsis aria-hidden />
      </Button>
      <Popover className={menu.popover ?? ""} placement="bottom end">
        <Dialog className={menu.menu ?? ""} aria-label={label}>
          {entries.map(([name, run]) => (
            <button
              key={name}
              type="button"
              className={menu.item}
              onClick={() => {
                setIsOpen(false);
                run();
              }}
            >
              {name}
            </button>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
