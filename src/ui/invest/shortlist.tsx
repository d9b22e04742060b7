import { FileText, Link, Mail, Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, Checkbox, FileTrigger } from "react-aria-components";
import { copyLink } from "#commands/copy-link.ts";
import type { Archive } from "#domain/archive.ts";
import { mostAreas } from "#domain/compare-choice.ts";
import { asksAnything } from "#domain/invest/rank-candidates.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";
import { clearShortlist } from "#store/edit-shortlist.ts";
import { selectRanking } from "#store/ranking.ts";
import checkbox from "#ui/checkbox.module.css";
import controls from "#ui/pages/page-controls.module.css";
import { changeWithUndo } from "./change-with-undo.ts";
import { ChangedSince } from "./changed-since.tsx";
import { EnquiryDialog } from "./enquiry-dialog.tsx";
import styles from "./shortlist.module.css";
import { openShortlistFile, saveShortlistFile } from "./shortlist-files.ts";
import { ShortlistRow } from "./shortlist-row.tsx";
import { useSaying } from "./use-saying.ts";
import { useShortlistDrag } from "./use-shortlist-drag.ts";

/** The places a person has chosen, in the order they want them, with what they note on them. */
export const Shortlist = ({ archive }: { archive: Archive }) => {
  const saying = useSaying(archive);
  const { words, text } = saying;
  const shortlist = useAtlas(({ view }) => view.shortlist);
  const ranking = useAtlas(selectRanking);
  const notes = useAtlas(({ settings }) => settings.notes);
  const [isAsking, setIsAsking] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const drag = useShortlistDrag();
  const places = shortlist.flatMap((id) => archive.entities.get(id) ?? []);
  // A sheet carries a map.
  const canDraw = useAtlas(({ session }) => session.map !== "unsupported");
  const hasNotes = places.some(({ id }) => notes[id] !== undefined);
  const isEmpty = places.length === 0;
  return (
    <div className={styles.shortlist} data-shortlist={places.length}>
      <ChangedSince saying={saying} />
      {isEmpty ? (
        <p className={styles.empty}>{words.shortlistEmpty}</p>
      ) : (
        <p>{words.shortlistNote}</p>
      )}
      <ol className={styles.list}>
        {places.map((entity, at) => (
          <ShortlistRow
            key={entity.id}
            entity={entity}
            at={at}
            count={places.length}
            ranked={ranking?.ranked.find((one) => one.entity.id === entity.id) ?? null}
            isAsked={ranking !== null && asksAnything(ranking.criteria)}
            drag={drag}
            saying={saying}
          />
        ))}
      </ol>
      <div className={styles.tools}>
        {places.length > 1 && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => setView({ compare: shortlist.slice(0, mostAreas), page: "compare" })}
          >
            {places.length > mostAreas ? words.compareMost : words.compare}
          </button>
        )}
        {!isEmpty && (
          <>
            <button type="button" className={controls.quiet} onClick={copyLink.run}>
              <Link aria-hidden />
              {words.copyLink}
            </button>
            <button
              type="button"
              className={controls.quiet}
              onClick={() => saveShortlistFile(withNotes && hasNotes)}
            >
              <Save aria-hidden />
              {words.saveFile}
            </button>
          </>
        )}
        {!isEmpty && canDraw && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => setSession({ factSheets: places.map(({ id }) => id) })}
          >
            <FileText aria-hidden />
            {text.commands.factSheet}
          </button>
        )}
        {!isEmpty && (
          <button type="button" className={controls.quiet} onClick={() => setIsAsking(true)}>
            <Mail aria-hidden />
            {words.enquiry.open}
          </button>
        )}
        <FileTrigger
          acceptedFileTypes={[".json"]}
          onSelect={(files) => void openShortlistFile(files?.[0])}
        >
          <Button className={controls.quiet ?? ""}>{words.openFile}</Button>
        </FileTrigger>
        {!isEmpty && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() =>
              changeWithUndo(({ shortlistCleared }) => shortlistCleared, clearShortlist)
            }
          >
            <Trash2 aria-hidden />
            {words.clearShortlist}
          </button>
        )}
      </div>
      {isAsking && <EnquiryDialog archive={archive} onClose={() => setIsAsking(false)} />}
      {hasNotes && (
        <Checkbox className={checkbox.check ?? ""} isSelected={withNotes} onChange={setWithNotes}>
          <span className={checkbox.box} />
          {words.withNotes}
        </Checkbox>
      )}
    </div>
  );
};
