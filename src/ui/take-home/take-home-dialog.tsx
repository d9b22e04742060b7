import { useEffect, useState } from "react";
import type { Fetched } from "#data/fetch-checked.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { findStory } from "#store/find-story.ts";
import { selectLanguage } from "#store/selectors.ts";
import { selectStory } from "#store/stage.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { ChoiceRow } from "#ui/export/choice-row.tsx";
import type { WholePicture } from "#ui/export/picture-of.ts";
import { sayNotice } from "#ui/say-notice.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { ChooseScenes } from "./choose-scenes.tsx";
import { DownloadStory } from "./download-story.tsx";
import { sayPlainly } from "./say-scene.ts";
import styles from "./take-home-dialog.module.css";
import { type TakenFormat, takenFormats, type WallWidth, wallWidths } from "./taken.ts";
import { useTakeHomeText } from "./use-take-home-text.ts";

/** What a visitor takes home of a story: as what, in which language, which scenes. */
export const TakeHomeDialog = ({
  id,
  wholePicture,
}: {
  id: string;
  wholePicture: WholePicture;
}) => {
  const words = useTakeHomeText();
  const { text } = useText();
  const presented = useAtlas((state) => selectStory(state));
  const [fetched, setFetched] = useState<Fetched<Story> | null>(null);
  const isPresented = presented?.id === id;
  const fetchAgain = () => {
    setFetched(null);
    void findStory(id).then(setFetched);
  };
  useEffect(() => {
    if (!isPresented) void findStory(id).then(setFetched);
  }, [id, isPresented]);
  const story = isPresented ? presented : fetched?.ok ? fetched.content : null;
  return (
    <DialogFrame
      title={words.title}
      close={words.close}
      width="medium"
      help="takeHome"
      onClose={() => setSession({ takeHome: null })}
    >
      <div className={styles.body} data-take-home>
        {story && <TakeHome story={story} wholePicture={wholePicture} />}
        {!story && !fetched && <p role="status">{words.reading}</p>}
        {!story && fetched && !fetched.ok && (
          <Trouble
            message={words.unreadable}
            action={{ label: text.trouble.retry, run: fetchAgain }}
          />
        )}
      </div>
    </DialogFrame>
  );
};

const TakeHome = ({ story, wholePicture }: { story: Story; wholePicture: WholePicture }) => {
  const words = useTakeHomeText();
  const { text, language: own } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const operator = useAtlas(({ given }) => given.operator);
  const [language, setLanguage] = useState<Language>(useAtlas(selectLanguage));
  const [format, setFormat] = useState<TakenFormat>("pptx");
  const [wallWidth, setWallWidth] = useState<WallWidth>(1920);
  const [numbers, setNumbers] = useState<readonly number[]>(() =>
    story.scenes.map((_, index) => index + 1),
  );
  const isDrawn = format !== "story";
  const title = archive
    ? sayPlainly(story.title[own], { archive, text, language: own })
    : story.title[own];
  return (
    <>
      <div>
        <h3 className={styles.title}>{words.story(title)}</h3>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <div className={styles.choice}>
        <ChoiceRow
          label={words.format}
          value={format}
          options={takenFormats.map((one) => ({ id: one, name: words.formats[one] }))}
          onChange={setFormat}
        />
        <p className={styles.intro}>{words.about[format]}</p>
      </div>
      {isDrawn && (
        <ChoiceRow
          label={words.language}
          value={language}
          options={languages.map((one) => ({ id: one, name: languageNames[one].own }))}
          onChange={setLanguage}
        />
      )}
      {format === "png" && (
        <ChoiceRow
          label={words.size}
          value={wallWidth}
          options={wallWidths.map((one) => ({ id: one, name: `${one} × ${(one * 9) / 16}` }))}
          onChange={setWallWidth}
        />
      )}
      {isDrawn && (
        <ChooseScenes story={story} archive={archive} chosen={numbers} onChoose={setNumbers} />
      )}
      {archive?.details ? (
        <DownloadStory
          key={`${format} ${language} ${wallWidth} ${numbers.join(" ")}`}
          order={{ archive, story, numbers, language, wallWidth, wholePicture }}
          format={format}
        />
      ) : (
        <p className={frame.fault}>{words.faults.data}</p>
      )}
      <small className={styles.notice}>{sayNotice(operator, text)}</small>
    </>
  );
};
