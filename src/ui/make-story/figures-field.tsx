import { Plus } from "lucide-react";
import { mostFigures } from "#domain/story/lengths.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { CatalogPicker } from "./catalog-picker.tsx";
import { FactList } from "./fact-list.tsx";
import styles from "./make-story.module.css";
import { useMakeText } from "./use-make-text.ts";

/** The figures on the cards of a scene, in their order. */
export const FiguresField = ({
  scene,
  onKeep,
}: {
  scene: Scene;
  onKeep: (figures: string[]) => void;
}) => {
  const words = useMakeText();
  const { figures } = scene;
  return (
    <fieldset className={styles.group}>
      <legend>{words.figures}</legend>
      <p className={styles.note}>
        {figures.length > 0 ? words.figuresNote(figures.length, mostFigures) : words.noFigures}
      </p>
      <FactList facts={figures} onKeep={onKeep} />
      {figures.length < mostFigures && (
        <CatalogPicker
          label={words.pickFigure}
          face={
            <>
              <Plus aria-hidden />
              {words.pickFigure}
            </>
          }
          scene={scene}
          onPick={({ id }) => !figures.includes(id) && onKeep([...figures, id])}
        />
      )}
    </fieldset>
  );
};
