import { FolderOpen, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { capturedScene } from "#domain/story/captured-scene.ts";
import { filledStory } from "#domain/story/filled-story.ts";
import { newSceneId, newStoryId } from "#domain/story/made-id.ts";
import { newStory } from "#domain/story/new-story.ts";
import { useAtlas } from "#store/atlas.ts";
import { openEditor, today } from "#store/open-editor.ts";
import { present } from "#store/stage.ts";
import styles from "#ui/stage/choose-story.module.css";
import { storyActions } from "#ui/stage/story-actions.ts";
import { useStageText } from "#ui/stage/use-stage-text.ts";
import { useText } from "#ui/use-text.ts";
import { DoubtfulStoryDialog } from "./doubtful-story-dialog.tsx";
import { authorNow, makeStory, removeMadeStory } from "./edit-made-story.ts";
import { type DoubtfulStory, openStoryFile } from "./open-story-file.ts";
import { plainWords } from "./plain-words.ts";
import { useKept } from "./use-kept.ts";
import { useMakeText } from "./use-make-text.ts";

/** The stories of the workspace, beside the ready ones: to present, edit and remove; and how to come by more. */
export const MadeStories = () => {
  const words = useMakeText();
  const stage = useStageText();
  const { language } = useText();
  const isRead = useKept();
  const stories = useAtlas(({ workspace }) => workspace.document.stories);
  const [doubtful, setDoubtful] = useState<DoubtfulStory | null>(null);
  if (!isRead) return null;
  return (
    <section aria-label={words.made} data-made-stories>
      <h3>{words.made}</h3>
      {stories.length === 0 && <p className={styles.none}>{words.noneMade}</p>}
      <ol>
        {stories.map((story) => {
          const title = plainWords(story.title);
          const listed = { ...filledStory(story), scenes: story.scenes.length };
          const { id, summary, scenes } = listed;
          return (
            <li key={id}>
              <button type="button" data-story={id} onClick={() => present(id)}>
                <b>{title}</b>
                <span>
                  {summary[language] ? plainWords(summary) : words.byWhom(story.author, story.date)}
                </span>
                <small>{stage.scenes(scenes)}</small>
              </button>
              <div className={styles.actions}>
                <button
                  type="button"
                  data-action="edit"
                  title={words.editStory}
                  aria-label={`${words.editStory} · ${title}`}
                  onClick={() => openEditor(id)}
                >
                  <Pencil aria-hidden />
                </button>
                {storyActions
                  .filter(({ isForReady }) => !isForReady)
                  .map(({ id: action, icon: Icon, label, run }) => (
                    <button
                      key={action}
                      type="button"
                      data-action={action}
                      title={label(stage)}
                      aria-label={`${label(stage)} · ${title}`}
                      onClick={() => run({ id, title: listed.title, summary, scenes })}
                    >
                      <Icon aria-hidden />
                    </button>
                  ))}
                <button
                  type="button"
                  data-action="remove"
                  title={words.removeStory}
                  aria-label={`${words.removeStory} · ${title}`}
                  onClick={() => removeMadeStory(story)}
                >
                  <Trash2 aria-hidden />
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.more}>
        <button type="button" className={styles.leave} onClick={begin}>
          <Plus aria-hidden />
          {words.create}
        </button>
        <FileTrigger
          acceptedFileTypes={[".json"]}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void openStoryFile(file).then(setDoubtful);
          }}
        >
          <Button className={styles.leave ?? ""}>
            <FolderOpen aria-hidden />
            {words.openFile}
          </Button>
        </FileTrigger>
      </div>
      {doubtful && <DoubtfulStoryDialog doubtful={doubtful} onClose={() => setDoubtful(null)} />}
    </section>
  );
};

/** A story of one scene, the whole city, to go on from. */
const begin = (): void => {
  const { archive } = useAtlas.getState().given;
  if (!archive) return;
  const city = { zh: "{city/weihai}", en: "{city/weihai}", ko: "{city/weihai}" };
  const by = { id: newSceneId(), title: city, author: authorNow(), date: today() };
  const scene = capturedScene(archive, { view: "", selection: null, camera: null }, by, 0);
  const story = newStory(archive, {
    ...by,
    id: newStoryId(),
    scenes: [{ ...scene, layout: "title" }],
  });
  if (makeStory(story)) openEditor(story.id);
};
