import { useState } from "react";
import { capturedScene } from "#domain/story/captured-scene.ts";
import { longestAuthor, longestTitle } from "#domain/story/lengths.ts";
import { newSceneId, newStoryId } from "#domain/story/made-id.ts";
import { newStory } from "#domain/story/new-story.ts";
import type { Said } from "#domain/story/story-schema.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { openEditor, today } from "#store/open-editor.ts";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import field from "#ui/field.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./capture-dialog.module.css";
import { addMadeScene, authorNow, makeStory, setAuthor } from "./edit-made-story.ts";
import shared from "./make-story.module.css";
import { plainWords } from "./plain-words.ts";
import { suggestedTitle } from "./suggested-title.ts";
import { tell } from "./tell.ts";
import { useKept } from "./use-kept.ts";
import { useMakeText } from "./use-make-text.ts";
import { viewNow } from "./view-now.ts";

/** Makes a scene of the present view, in a story of the workspace or a new one. */
export const CaptureDialog = () => {
  const words = useMakeText();
  const { language } = useText();
  const isRead = useKept();
  const stories = useAtlas(({ workspace }) => workspace.document.stories);
  const archive = useAtlas(({ given }) => given.archive);
  const [captured] = useState(() => viewNow(useAtlas.getState()));
  const [suggested] = useState(() => suggestedTitle(useAtlas.getState()));
  const [title, setTitle] = useState<string | null>(null);
  const [storyTitle, setStoryTitle] = useState<string | null>(null);
  const [author, setTyped] = useState(authorNow);
  const [hadAuthor] = useState(author !== "");
  const [chosen, setChosen] = useState<string | null>(null);
  const presented = useAtlas(({ view }) => view.story);
  const sceneNow = useAtlas(({ view }) => view.scene);
  const into =
    stories.find(({ id }) => id === (chosen ?? presented)) ??
    (chosen === "" ? undefined : stories[0]);
  const plain = plainWords(suggested);
  const thisYear = Number(today().slice(0, 4));
  const close = () => setSession({ dialog: null });

  const sceneTitle: Said =
    title === null || title.trim() === plain
      ? suggested
      : { zh: "", en: "", ko: "", [language]: title.trim() };
  const scene =
    archive &&
    capturedScene(
      archive,
      captured,
      { id: newSceneId(), title: sceneTitle, author: author.trim(), date: today() },
      thisYear,
    );

  const save = () => {
    if (!archive || !scene) return;
    setAuthor(author);
    close();
    if (into) {
      // In a detour from one of its scenes, right behind that.
      const behind = into.id === presented ? (into.scenes[sceneNow - 1]?.id ?? null) : null;
      const place = behind === null ? into.scenes.length + 1 : sceneNow + 1;
      if (addMadeScene(into.id, scene, behind)) tellCaptured(into.id, place);
      return;
    }
    const story = newStory(archive, {
      id: newStoryId(),
      title: { zh: "", en: "", ko: "", [language]: (storyTitle ?? words.storyNamed(plain)).trim() },
      author: author.trim(),
      date: today(),
      scenes: [scene],
    });
    if (makeStory(story)) tellCaptured(story.id, 1);
  };

  return (
    <DialogFrame title={words.captureTitle} close={words.close} width="narrow" onClose={close}>
      <form
        className={styles.capture}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={shared.note}>{words.captureNote}</p>
        <label className={shared.labelled}>
          <span>{words.sceneTitle}</span>
          <input
            className={field.field}
            value={title ?? plain}
            maxLength={longestTitle}
            // biome-ignore lint/a11y/noAutofocus: it is what one types in a dialog one has asked for
            autoFocus
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <label className={shared.labelled}>
          <span>{words.intoStory}</span>
          <select
            className={field.field}
            value={into?.id ?? ""}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {plainWords(story.title)}
              </option>
            ))}
            <option value="">{words.newStory}</option>
          </select>
        </label>
        {!into && (
          <label className={shared.labelled}>
            <span>{words.storyTitle}</span>
            <input
              className={field.field}
              value={storyTitle ?? words.storyNamed(plain)}
              maxLength={longestTitle}
              onChange={({ currentTarget }) => setStoryTitle(currentTarget.value)}
            />
          </label>
        )}
        {!hadAuthor && (
          <label className={shared.labelled}>
            <span>{words.author}</span>
            <input
              className={field.field}
              value={author}
              maxLength={longestAuthor}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <small>{words.authorNote}</small>
          </label>
        )}
        <p className={shared.note}>{words.figuresFound(scene?.figures.length ?? 0)}</p>
        <button type="submit" className={frame.main} disabled={!isRead || !scene}>
          {words.save}
        </button>
      </form>
    </DialogFrame>
  );
};

const tellCaptured = (id: string, place: number): void => {
  const story = useAtlas.getState().workspace.document.stories.find((one) => one.id === id);
  const name = story ? plainWords(story.title) : "";
  tell((words) => words.captured(name, place), {
    label: (words) => words.edit,
    run: () => openEditor(id, place),
  });
};
