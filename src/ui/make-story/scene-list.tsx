import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import { goToScene } from "#store/stage.ts";
import unseen from "#ui/unseen.module.css";
import { countFaults } from "./count-faults.ts";
import { duplicateScene, moveMadeScene, removeMadeScene } from "./edit-made-story.ts";
import { EntriesMenu } from "./entries-menu.tsx";
import shared from "./make-story.module.css";
import { plainWords } from "./plain-words.ts";
import styles from "./scene-list.module.css";
import { tell } from "./tell.ts";
import { useMakeText } from "./use-make-text.ts";

const dragType = "application/x-weihai-atlas-scene";

/** The scenes in order: gone through, moved, duplicated and removed by key, menu or dragging. */
export const SceneList = ({ story, scene: shown }: { story: Story; scene: Scene }) => {
  const words = useMakeText();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<number | null>(null);
  const { scenes } = story;
  const now = scenes.indexOf(shown);

  // Whoever works on the list stays on the scene that is shown.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="step"]');
    current?.scrollIntoView({ block: "nearest" });
    if (list.current?.contains(document.activeElement) && now >= 0) current?.focus();
  }, [now]);

  const move = (scene: Scene, place: number) => {
    if (moveMadeScene(story, scene, place))
      setSaid(words.sceneMoved(plainWords(scene.title), place + 1));
  };
  const remove = (scene: Scene) => {
    if (scenes.length > 1) removeMadeScene(story, scene);
    else tell(({ lastScene }) => lastScene);
  };
  const answer = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const go = (step: 1 | -1) => () =>
      altKey ? move(shown, now + step) : goToScene(now + 1 + step);
    const run = new Map<string, () => void>([
      ["ArrowUp", go(-1)],
      ["ArrowDown", go(1)],
      ["Home", () => goToScene(1)],
      ["End", () => goToScene(scenes.length)],
      ["Delete", () => remove(shown)],
      ["d", () => duplicateScene(story, shown)],
    ]).get(key);
    if (!run || (key === "d") !== (ctrlKey || metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const stop = () => {
    setDragged(null);
    setDrop(null);
  };
  const placeOf = (event: DragEvent<HTMLElement>, index: number): number => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const gap = event.clientY < top + height / 2 ? index : index + 1;
    const from = scenes.findIndex(({ id }) => id === dragged);
    return from < gap ? gap - 1 : gap;
  };
  return (
    <section className={styles.scenes} aria-label={words.scenes}>
      <h3>
        {words.scenes} <small className={shared.count}>{scenes.length}</small>
      </h3>
      <p className={unseen.unseen} id="scenes-help">
        {words.scenesHelp}
      </p>
      <ol ref={list}>
        {scenes.map((scene, index) => {
          const title = plainWords(scene.title);
          const faults = countFaults(scene);
          return (
            <li
              key={scene.id}
              draggable
              data-made-scene={scene.id}
              data-current={index === now || undefined}
              data-drop={drop === index || undefined}
              onDragStart={({ dataTransfer }) => {
                dataTransfer.setData(dragType, scene.id);
                dataTransfer.effectAllowed = "move";
                setDragged(scene.id);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setDrop(placeOf(event, index));
              }}
              onDrop={(event) => {
                const moved = scenes.find(({ id }) => id === dragged);
                if (!moved) return;
                event.preventDefault();
                move(moved, placeOf(event, index));
                stop();
              }}
              onDragEnd={stop}
            >
              <button
                type="button"
                className={styles.scene}
                aria-current={index === now ? "step" : undefined}
                aria-describedby="scenes-help"
                tabIndex={index === now ? 0 : -1}
                onClick={() => goToScene(index + 1)}
                onKeyDown={answer}
              >
                <span className={styles.place}>{index + 1}</span>
                <span className={styles.name}>{title}</span>
                {faults > 0 && <span className={styles.toCheck}>{words.hasFaults(faults)}</span>}
              </button>
              <EntriesMenu
                label={words.sceneMenu(title)}
                isOutOfOrder={index !== now}
                entries={[
                  [words.up, () => move(scene, index - 1)],
                  [words.down, () => move(scene, index + 1)],
                  [words.duplicate, () => duplicateScene(story, scene)],
                  [words.remove, () => remove(scene)],
                ]}
              />
            </li>
          );
        })}
      </ol>
      <p role="status" className={unseen.unseen}>
        {said}
      </p>
    </section>
  );
};
