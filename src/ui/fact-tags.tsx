import type { Fact } from "#domain/catalog.ts";
import { hasEnded } from "#domain/figures.ts";
import { useAtlas } from "#store/atlas.ts";
import { Badge } from "./badge.tsx";
import styles from "./fact-tags.module.css";
import { useText } from "./use-text.ts";

/** What always stands beside a figure: its kind and year, and whether it is only a draft, a report, or expired. */
export const FactTags = ({ fact, hasYear = true }: { fact: Fact; hasYear?: boolean }) => {
  const { text } = useText();
  const status = useAtlas(
    ({ given }) => given.archive?.sources.get(fact.evidence.source)?.status ?? "official",
  );
  return (
    <span className={styles.tags}>
      <Badge tone={fact.kind} title={text.kindMeanings[fact.kind]}>
        {text.kinds[fact.kind]}
      </Badge>
      {hasYear && <span>{fact.year ?? text.silence.yearNotStated}</span>}
      {status !== "official" && <Badge tone={status}>{text.status[status]}</Badge>}
      {hasEnded(fact, new Date().getFullYear()) && (
        <Badge tone="ended" title={text.ended}>
          {text.endedShort}
        </Badge>
      )}
    </span>
  );
};
