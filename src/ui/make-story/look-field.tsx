import { Camera, MapPinned, Plus, X } from "lucide-react";
import { useState } from "react";
import { leastDwell, mostDwell } from "#domain/story/lengths.ts";
import { lookOf } from "#domain/story/look-of.ts";
import type { Scene, Story } from "#domain/story/story-schema.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import chip from "#ui/chip.module.css";
import field from "#ui/field.module.css";
import { useText } from "#ui/use-text.ts";
import { CatalogPicker } from "./catalog-picker.tsx";
import { changeMadeScene } from "./edit-made-story.ts";
import styles from "./look-field.module.css";
import shared from "./make-story.module.css";
import { useMakeText } from "./use-make-text.ts";

/** Where the words stand, where the map looks, what stands out, and how the scene comes and stays. */
export const LookField = ({
  story,
  scene,
  onKeep,
}: {
  story: Story;
  scene: Scene;
  onKeep: (change: Partial<Omit<Scene, "id">>) => void;
}) => {
  const words = useMakeText();
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const camera = useAtlas(({ view }) => view.camera);
  const nameOf = (id: string) => archive?.entities.get(id)?.name[language] ?? id;
  const { look, highlight } = scene;
  return (
    <fieldset className={shared.group}>
      <legend>{words.look}</legend>
      <div className={styles.pairs}>
        <label className={shared.labelled}>
          <span>{words.layout}</span>
          <select
            className={field.field}
            value={scene.layout}
            onChange={({ currentTarget }) =>
              onKeep({ layout: currentTarget.value as Scene["layout"] })
            }
          >
            {(["title", "left", "right", "foot"] as const).map((one) => (
              <option key={one} value={one}>
                {words.layouts[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={shared.labelled}>
          <span>{words.transition}</span>
          <select
            className={field.field}
            value={scene.transition}
            onChange={({ currentTarget }) =>
              onKeep({ transition: currentTarget.value as Scene["transition"] })
            }
          >
            {(["fly", "fade"] as const).map((one) => (
              <option key={one} value={one}>
                {words.transitions[one]}
              </option>
            ))}
          </select>
        </label>
        <DwellField dwell={scene.dwell} onKeep={(dwell) => onKeep({ dwell })} />
      </div>
      <p className={shared.note}>
        {"entities" in look
          ? words.viewOfEntities(text.list(look.entities.map(nameOf)))
          : words.viewOfCamera}
      </p>
      <div className={styles.views}>
        <button
          type="button"
          className={shared.pick}
          aria-disabled={camera === null || undefined}
          onClick={() =>
            camera && changeMadeScene(story, scene, { look: lookOf(camera, []) }, "scene-view")
          }
        >
          <Camera aria-hidden />
          {words.takeCamera}
        </button>
        <button type="button" className={shared.pick} onClick={() => setView({ mode: "explore" })}>
          <MapPinned aria-hidden />
          {words.changeView}
        </button>
      </div>
      <p className={shared.note}>{words.highlight}</p>
      <ul className={shared.chips}>
        {highlight.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={chip.chip}
              aria-label={words.takeAway(nameOf(id))}
              onClick={() => onKeep({ highlight: highlight.filter((one) => one !== id) })}
            >
              {nameOf(id)}
              <X aria-hidden />
            </button>
          </li>
        ))}
        <li>
          <CatalogPicker
            label={words.addHighlight}
            face={
              <>
                <Plus aria-hidden />
                {words.addHighlight}
              </>
            }
            isChip
            scene={scene}
            hasFacts={false}
            hasNames
            onPick={({ id }) =>
              !highlight.includes(id) && onKeep({ highlight: [...highlight, id] })
            }
          />
        </li>
      </ul>
    </fieldset>
  );
};

/** Seconds, kept when the field is left. */
const DwellField = ({ dwell, onKeep }: { dwell: number; onKeep: (dwell: number) => void }) => {
  const words = useMakeText();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const seconds = Math.round(Number(typed ?? dwell));
    setTyped(null);
    if (Number.isFinite(seconds) && seconds !== dwell)
      onKeep(Math.min(Math.max(seconds, leastDwell), mostDwell));
  };
  return (
    <label className={shared.labelled}>
      <span>{words.dwell}</span>
      <input
        className={field.field}
        type="number"
        min={leastDwell}
        max={mostDwell}
        value={typed ?? dwell}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
      />
    </label>
  );
};
