import { useState } from "react";
import type { Said, Scene, Story } from "#domain/story/story-schema.ts";
import { type Language, languages } from "#text/language.ts";
import { useText } from "#ui/use-text.ts";
import { ChartsField } from "./charts-field.tsx";
import { changeMadeScene } from "./edit-made-story.ts";
import { FiguresField } from "./figures-field.tsx";
import { LanguageTabs } from "./language-tabs.tsx";
import { LookField } from "./look-field.tsx";
import shared from "./make-story.module.css";
import { SaidField } from "./said-field.tsx";
import styles from "./scene-editor.module.css";
import { useMakeText } from "./use-make-text.ts";

/** All that can be changed of a scene, with what stands against telling it beside each field. */
export const SceneEditor = ({
  story,
  scene,
  place,
}: {
  story: Story;
  scene: Scene;
  /** Counted from 1. */
  place: number;
}) => {
  const words = useMakeText();
  const { language } = useText();
  const [written, setWritten] = useState<Language>(language);
  const keep = (change: Partial<Omit<Scene, "id">>) => changeMadeScene(story, scene, change);
  const isWritten = (one: Language) => [scene.title, scene.text].some((said) => said[one] !== "");
  const fields: readonly ["title" | "text" | "notes", boolean][] = [
    ["title", false],
    ["text", true],
    ["notes", true],
  ];
  return (
    <section className={styles.fields} aria-label={words.sceneNumber(place)}>
      <h3>
        {words.sceneNumber(place)}{" "}
        <small className={shared.count}>{words.when(scene.author, scene.date)}</small>
      </h3>
      <LanguageTabs
        shown={written}
        missing={languages.filter((one) => !isWritten(one))}
        onTurn={setWritten}
      />
      {fields.map(([part, isLong]) => (
        <SaidField
          key={`${part} ${written}`}
          label={words[part]}
          said={scene[part]}
          language={written}
          isLong={isLong}
          scene={scene}
          onKeep={(said: Said) => keep({ [part]: said })}
        />
      ))}
      <FiguresField scene={scene} onKeep={(figures) => keep({ figures })} />
      <ChartsField scene={scene} language={written} onKeep={(charts) => keep({ charts })} />
      <LookField story={story} scene={scene} onKeep={keep} />
    </section>
  );
};
