import { Copy, Mail, Save } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "react-aria-components";
import { copyText } from "#data/clipboard.ts";
import { publicLink } from "#data/public-link.ts";
import { saveFile } from "#data/save-file.ts";
import type { Archive } from "#domain/archive.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { investTextIn } from "#text/invest-text.ts";
import checkbox from "#ui/checkbox.module.css";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./enquiry-dialog.module.css";
import { sayEnquiry } from "./say-enquiry.ts";
import { useSaying } from "./use-saying.ts";

/** Longer addresses are cut off by some mail programs. */
const longest = 1900;

/** Makes a letter of shortlist, criteria and link, for the person's own mail program or for a file. Nothing is sent from here. */
export const EnquiryDialog = ({ archive, onClose }: { archive: Archive; onClose: () => void }) => {
  const saying = useSaying(archive);
  const { words, text, language } = saying;
  const { enquiry } = words;
  const operator = useAtlas(({ given }) => given.operator);
  const criteria = useAtlas(({ view }) => view.criteria);
  const shortlist = useAtlas(({ view }) => view.shortlist);
  const notes = useAtlas(({ settings }) => settings.notes);
  const [filled, setFilled] = useState({ from: "", reach: "", message: "" });
  const [withNotes, setWithNotes] = useState(false);
  const places = shortlist.flatMap((id) => archive.entities.get(id) ?? []);
  const hasNotes = places.some(({ id }) => notes[id] !== undefined);
  const letter = sayEnquiry(
    {
      ...filled,
      places,
      criteria,
      notes: withNotes ? notes : {},
      link: publicLink(operator),
    },
    saying,
  );
  const subject = enquiry.subject(text.list(places.slice(0, 3).map(({ name }) => name[language])));
  const { enquiryAddress } = operator;
  const mail = `mailto:${enquiryAddress}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(letter)}`;
  const copy = async () => {
    const isCopied = await copyText(letter);
    notify({
      id: "copied",
      tone: isCopied ? "quiet" : "trouble",
      message: (_text, shown) => investTextIn[shown].enquiry[isCopied ? "copied" : "copyFailed"],
    });
  };
  return (
    <DialogFrame
      title={enquiry.title}
      close={enquiry.close}
      width="medium"
      isDismissable
      onClose={onClose}
    >
      <div className={styles.content} data-enquiry>
        <p>{enquiry.intro}</p>
        {(["from", "reach"] as const).map((part) => (
          <label key={part} className={styles.field}>
            <span>{enquiry[part]}</span>
            <input
              value={filled[part]}
              autoComplete="off"
              onChange={({ currentTarget }) =>
                setFilled({ ...filled, [part]: currentTarget.value })
              }
            />
          </label>
        ))}
        <label className={styles.field}>
          <span>{enquiry.message}</span>
          <textarea
            rows={3}
            value={filled.message}
            onChange={({ currentTarget }) => setFilled({ ...filled, message: currentTarget.value })}
          />
        </label>
        {hasNotes && (
          <Checkbox
            className={`${checkbox.check} ${styles.notes}`}
            isSelected={withNotes}
            onChange={setWithNotes}
          >
            <span className={checkbox.box} />
            {enquiry.withNotes}
          </Checkbox>
        )}
        <label className={styles.field}>
          <span>{enquiry.preview}</span>
          <textarea className={styles.letter} rows={9} readOnly value={letter} />
        </label>
        {enquiryAddress === undefined && <p className={styles.note}>{enquiry.noAddress}</p>}
        {enquiryAddress !== undefined && mail.length > longest && (
          <p className={styles.note}>{enquiry.tooLong}</p>
        )}
        <div className={styles.ends}>
          {enquiryAddress !== undefined && (
            <a className={controls.quiet} href={mail}>
              <Mail aria-hidden />
              {enquiry.mail}
            </a>
          )}
          <button
            type="button"
            className={controls.quiet}
            onClick={() =>
              saveFile(
                new Blob([`${subject}\n\n${letter}\n`], { type: "text/plain" }),
                `${enquiry.fileName}.txt`,
              )
            }
          >
            <Save aria-hidden />
            {enquiry.saveFile}
          </button>
          <button type="button" className={controls.quiet} onClick={() => void copy()}>
            <Copy aria-hidden />
            {enquiry.copy}
          </button>
        </div>
      </div>
    </DialogFrame>
  );
};
