import { Trash2 } from "lucide-react";
import { useId, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { hasFactSheet } from "#domain/fact-sheet/has-fact-sheet.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import frame from "#ui/dialog-frame.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { ChoiceRow } from "#ui/export/choice-row.tsx";
import type { PictureOf } from "#ui/export/picture-of.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import { sayNotice } from "#ui/say-notice.ts";
import { useText } from "#ui/use-text.ts";
import { DownloadSheets } from "./download-sheets.tsx";
import styles from "./fact-sheet-dialog.module.css";
import { type SheetFormat, sheetFormats } from "./made-sheets.ts";
import { useFactSheetText } from "./use-fact-sheet-text.ts";

/** More in one file would take minutes, and as long to read. */
const most = 12;

/** Which places, in which language, as what: then the file of their fact sheets. */
export const FactSheetDialog = ({
  ids,
  pictureOf,
}: {
  ids: readonly string[];
  pictureOf: PictureOf;
}) => {
  const words = useFactSheetText();
  const { text } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const operator = useAtlas(({ given }) => given.operator);
  const [language, setLanguage] = useState<Language>(useAtlas(selectLanguage));
  const [format, setFormat] = useState<SheetFormat>("pdf");
  const chosen = ids
    .flatMap((id) => archive?.entities.get(id) ?? [])
    .filter(hasFactSheet)
    .slice(0, most);
  return (
    <DialogFrame
      title={words.title}
      close={words.close}
      width="medium"
      onClose={() => setSession({ factSheets: null })}
    >
      <div className={styles.body} data-fact-sheet>
        <div className={styles.head}>
          <p className={styles.intro}>{words.intro}</p>
          <HelpButton topic="factSheets" />
        </div>
        {archive && <Places archive={archive} chosen={chosen} />}
        <ChoiceRow
          label={words.language}
          value={language}
          options={languages.map((id) => ({ id, name: languageNames[id].own }))}
          onChange={setLanguage}
        />
        <ChoiceRow
          label={words.format}
          value={format}
          options={sheetFormats.map((id) => ({ id, name: words.formats[id] }))}
          onChange={setFormat}
        />
        {archive?.details ? (
          chosen.length > 0 && (
            <DownloadSheets
              key={`${language} ${format} ${ids.join(" ")}`}
              archive={archive}
              ids={chosen.map(({ id }) => id)}
              language={language}
              format={format}
              pictureOf={pictureOf}
            />
          )
        ) : (
          <p className={frame.fault}>{words.faults.data}</p>
        )}
        <small className={styles.notice}>{sayNotice(operator, text)}</small>
      </div>
    </DialogFrame>
  );
};

/** The places of the file, and a list to add others from. */
const Places = ({ archive, chosen }: { archive: Archive; chosen: readonly IndexEntity[] }) => {
  const words = useFactSheetText();
  const { text, language } = useText();
  const field = useId();
  const choose = (ids: readonly string[]) => setSession({ factSheets: ids });
  const ids = chosen.map(({ id }) => id);
  const others = archive.index.entities.filter(
    (entity) => hasFactSheet(entity) && !ids.includes(entity.id),
  );
  const types = [...new Set(others.map(({ type }) => type))];
  return (
    <section className={styles.places} aria-label={words.places}>
      <h3>{words.places}</h3>
      {chosen.length === 0 && <p className={styles.intro}>{words.none}</p>}
      <ul>
        {chosen.map(({ id, type, name }) => (
          <li key={id}>
            <span>{name[language]}</span>
            <small>{text.types[type]}</small>
            <button
              type="button"
              aria-label={words.remove(name[language])}
              onClick={() => choose(ids.filter((one) => one !== id))}
            >
              <Trash2 aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < most ? (
        <p className={styles.add}>
          <label htmlFor={field}>{words.add}</label>
          <select
            id={field}
            value=""
            onChange={({ target }) => target.value !== "" && choose([...ids, target.value])}
          >
            <option value="">{words.addNone}</option>
            {types.map((type) => (
              <optgroup key={type} label={text.types[type]}>
                {others
                  .filter((entity) => entity.type === type)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name[language]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </p>
      ) : (
        <p className={styles.intro}>{words.most(most)}</p>
      )}
    </section>
  );
};
