import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Story } from "#domain/story/story-schema.ts";
import { explore } from "#store/stage.ts";
import button from "#ui/button.module.css";
import menu from "#ui/workspace/menu.module.css";
import { copyStory, removeMadeStory } from "./edit-made-story.ts";
import { saveStoryFile } from "./save-story-file.ts";
import { useMakeText } from "./use-make-text.ts";

/** What can be done with a whole story. */
export const StoryMenu = ({ story }: { story: Story }) => {
  const words = useMakeText();
  const entries: [label: string, run: () => void][] = [
    [words.saveFile, () => saveStoryFile(story)],
    [words.duplicateStory, () => copyStory(story)],
    [
      words.removeStory,
      () => {
        explore();
        removeMadeStory(story);
      },
    ],
  ];
  return <EntriesMenu label={words.storyMenu} entries={entries} />;
};

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
