import { useEffect, useState } from "react";
import type { Fetched } from "#data/fetch-checked.ts";
import { loadChanges } from "#data/load-changes.ts";
import type { ChangesFile } from "#domain/invest/changes-since.ts";
import { storyChanges } from "#domain/story/story-changes.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { changeMadeStory } from "./edit-made-story.ts";
import shared from "./make-story.module.css";
import styles from "./story-changed.module.css";
import { useMakeText } from "./use-make-text.ts";

/** Where a story was made with other data than this: what of it has changed since. */
export const StoryChanged = ({ story }: { story: Story }) => {
  const version = useAtlas(({ given }) => given.archive?.index.dataVersion);
  return version === undefined || version === story.dataVersion ? null : (
    <Changes story={story} present={version} />
  );
};

const Changes = ({ story, present }: { story: Story; present: string }) => {
  const words = useMakeText();
  const { language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const [fetched, setFetched] = useState<Fetched<ChangesFile> | null>(null);
  useEffect(() => void loadChanges().then(setFetched), []);
  if (fetched === null || !archive) return null;
  const { dataVersion } = story;
  const changes = fetched.ok ? storyChanges(fetched.content, story) : null;
  const nameOf = (id: string): string => {
    const fact = archive.factById.get(id);
    const subject = archive.entities.get(fact?.subject ?? id)?.name[language];
    return fact ? `${subject} · ${fact.indicator[language]}` : (subject ?? id);
  };
  const said = () => {
    if (dataVersion > present) return words.madeLater(dataVersion, present);
    if (!fetched.ok) return words.changesMissing(dataVersion);
    if (changes === null) return words.changesUnknown(dataVersion);
    return changes.length > 0 ? words.changedSince(dataVersion) : words.unchangedSince(dataVersion);
  };
  return (
    <section className={styles.changed} role="status" data-story-changes={dataVersion}>
      <p>{said()}</p>
      {changes && changes.length > 0 && (
        <ul>
          {changes.map(({ id, change }) => (
            <li key={id}>
              {nameOf(id)} — {words.changeKinds[change]}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={shared.pick}
        onClick={() => changeMadeStory(story, { dataVersion: present })}
      >
        {words.renew}
      </button>
    </section>
  );
};
