import type { Archive } from "#domain/archive.ts";
import { likeSums } from "#domain/list-rows.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayQuantity } from "#text/quantity.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import { sayKindAndYear } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./list-page.module.css";

/** The figures of each indicator that may be added up, added up. */
export const ListSums = ({
  archive,
  listed,
}: {
  archive: Archive;
  listed: readonly IndexEntity[];
}) => {
  const { text, language } = useText();
  const words = useListText();
  const indicators = useAtlas(({ view }) => view.list.indicators);
  const filter = useAtlas(({ view }) => view.filter);
  const sums = indicators.flatMap((indicator) => likeSums(archive, listed, indicator, filter));
  if (sums.length === 0) return null;
  return (
    <footer className={styles.sums}>
      {sums.map(({ facts: [first, ...others], value }) =>
        first ? (
          <p key={first.id} data-sum>
            {first.indicator[language]} · {sayKindAndYear(first, text)} ·{" "}
            {words.sums(others.length + 1)}:{" "}
            <strong>
              {text.comparators[first.comparator]} {sayQuantity(value, first.unit, language)}
            </strong>
          </p>
        ) : null,
      )}
      <p>{words.sumNote}</p>
    </footer>
  );
};
