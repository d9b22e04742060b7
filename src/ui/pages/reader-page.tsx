import { FileSearch } from "lucide-react";
import { useMemo } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { recogniseOriginal } from "#data/recognise-original.ts";
import type { Archive } from "#domain/archive.ts";
import { statementsOf } from "#domain/reading.ts";
import type { IndexSource } from "#domain/slice.ts";
import type { Page } from "#domain/view.ts";
import { notify, openPage, setSession, setView, useAtlas } from "#store/atlas.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import { OriginalText } from "./original-text.tsx";
import styles from "./reader-page.module.css";
import { ReaderRail } from "./reader-rail.tsx";

/** A document beside everything taken from it, in reading order; with the original, every passage in its text. */
export const ReaderPage = ({ archive, source }: { archive: Archive; source: IndexSource }) => {
  const { text } = useText();
  const original = useAtlas(({ session }) => session.originals[source.id]);
  const at = useAtlas(({ view }) => view.at);
  const statements = useMemo(() => statementsOf(archive, source.id), [archive, source.id]);
  return (
    <DropZone
      className={styles.page ?? ""}
      aria-label={text.reader.title}
      getDropOperation={() => "copy"}
      onDrop={async ({ items }) => {
        const [file] = items.flatMap((item) => (item.kind === "file" ? [item] : []));
        if (file) await takeIn(await file.getFile(), archive);
      }}
    >
      <div className={styles.document}>
        <header className={styles.head}>
          <h2>
            <EntityLink entity={{ id: source.id, name: source.title }} />
          </h2>
          <p>
            <Badge tone={source.status}>{text.status[source.status]}</Badge>{" "}
            {source.documentNumber && (
              <>
                <span lang="zh-CN">{source.documentNumber}</span> ·{" "}
              </>
            )}
            {source.published}
          </p>
          {original !== undefined && (
            <Button className={styles.forget ?? ""} onPress={() => forget(source.id)}>
              {text.reader.forget}
            </Button>
          )}
        </header>
        {original === undefined ? (
          <Opening archive={archive} source={source} />
        ) : (
          <OriginalText original={original} statements={statements} at={at} onRead={read} />
        )}
      </div>
      <ReaderRail archive={archive} statements={statements} at={at} onRead={read} />
    </DropZone>
  );
};

const read = (offset: number) => setView({ at: offset });

const forget = (source: string) => {
  const { [source]: _forgotten, ...originals } = useAtlas.getState().session.originals;
  setSession({ originals });
};

const takeIn = async (file: File, archive: Archive) => {
  const found = await recogniseOriginal(file, archive.index.sources);
  if (!found.ok) {
    const { fault } = found;
    return notify({
      id: "original",
      tone: "trouble",
      message: ({ reader }) => reader[fault](file.name),
    });
  }
  const { originals } = useAtlas.getState().session;
  setSession({ originals: { ...originals, [found.source]: found.text } });
  const { page } = useAtlas.getState().view;
  const source = archive.sources.get(found.source);
  if (page !== found.source) openPage(found.source as Page);
  notify({
    id: "original",
    tone: "quiet",
    message: ({ reader }, language) => {
      const title = source?.title[language] ?? "";
      return page === found.source ? reader.recognised(title) : reader.other(title);
    },
  });
};

const Opening = ({ archive, source }: { archive: Archive; source: IndexSource }) => {
  const { text } = useText();
  return (
    <div className={styles.opening}>
      <FileSearch aria-hidden />
      <p>{text.reader.intro}</p>
      <FileTrigger
        onSelect={async (files) => {
          const [file] = files ?? [];
          if (file) await takeIn(file, archive);
        }}
      >
        <Button className={styles.choose ?? ""}>{text.reader.choose}</Button>
      </FileTrigger>
      <p>{text.reader.drop}</p>
      <p className={styles.small}>{text.reader.expects(source.sha256.slice(0, 12))}</p>
      <p className={styles.small}>{text.reader.without}</p>
    </div>
  );
};
