import { useState } from "react";
import type { Story } from "#domain/story/story-schema.ts";
import { type Language, languages } from "#text/language.ts";
import { useText } from "#ui/use-text.ts";
import { KeptField } from "#ui/workspace/kept-field.tsx";
import { authorNow, changeMadeStory, setAuthor } from "./edit-made-story.ts";
import { LanguageTabs } from "./language-tabs.tsx";
import shared from "./make-story.module.css";
import { SaidField } from "./said-field.tsx";
import styles from "./story-about.module.css";
import { useMakeText } from "./use-make-text.ts";

/** What a story is called, what it is about, and whose it is. */
export const StoryAbout = ({ story }: { story: Story }) => {
  const words = useMakeText();
  const { language } = useText();
  const [written, setWritten] = useState<Language>(language);
  const [first] = story.scenes;
  if (!first) return null;
  return (
    <details className={styles.about}>
      <summary>{words.aboutStory}</summary>
      <LanguageTabs
        shown={written}
        missing={languages.filter((one) => story.title[one] === "")}
        onTurn={setWritten}
      />
      {(["title", "summary"] as const).map((part) => (
        <SaidField
          key={`${part} ${written}`}
          label={part === "title" ? words.storyTitle : words.summary}
          said={story[part]}
          language={written}
          isLong={false}
          scene={first}
          onKeep={(said) => changeMadeStory(story, { [part]: said })}
        />
      ))}
      <p className={shared.note}>{words.author}</p>
      <KeptField
        label={words.author}
        value={story.author}
        onKeep={(author) => {
          setAuthor(author);
          changeMadeStory(story, { author: authorNow() });
        }}
      />
    </details>
  );
};
