import { isAreaType } from "#domain/entity-type.ts";
import { overlapsOf } from "#domain/overlaps-of.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { EntityRows } from "#ui/entity-rows.tsx";
import { OverlapRows } from "#ui/overlap-rows.tsx";
import type { Section } from "#ui/section.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useOverlaps } from "#ui/use-overlaps.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

/** How much of an area lies under each other one. */
export const overlaps: Section = {
  id: "overlaps",
  title: (text) => text.sections.overlaps,
  when: ({ entity }) =>
    isAreaType(entity.type) && entity.geometry !== null && entity.geometry.accuracy !== "point",
  Body: ({ archive, entity }) => {
    const { text } = useText();
    const measured = useOverlaps();
    if (measured === null) return <p role="status">{text.panel.loading}</p>;
    if (typeof measured === "string") {
      return (
        <Trouble
          message={measured === "versions" ? text.trouble.versions : text.overlaps.failed}
          action={{ label: text.trouble.reload, run: () => location.reload() }}
        />
      );
    }
    const { whole, untold, layers } = overlapsOf(archive, measured, entity.id);
    if (whole.length + untold.length + layers.length === 0)
      return <p className={styles.small}>{text.overlaps.none}</p>;
    return (
      <>
        <p className={styles.over}>{text.overlaps.caveat}</p>
        {whole.length + untold.length > 0 && (
          <dl className={styles.relations}>
            <Named word={text.overlaps.whole} help={text.overlaps.wholeHelp} entities={whole} />
            <Named word={text.overlaps.untold} help={text.overlaps.untoldHelp} entities={untold} />
          </dl>
        )}
        {layers.map((shares) => (
          <OverlapRows key={shares.layer} shares={shares} />
        ))}
      </>
    );
  },
};

const Named = ({
  word,
  help,
  entities,
}: {
  word: string;
  help: string;
  entities: readonly IndexEntity[];
}) =>
  entities.length > 0 && (
    <>
      <dt title={help}>{word}</dt>
      <dd>
        <EntityRows entities={entities} isInline />
      </dd>
    </>
  );
