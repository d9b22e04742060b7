import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { dutyMatrixOf, summaryOf } from "#domain/duty-matrix.ts";
import { findDuties } from "#domain/find-duties.ts";
import { useAtlas } from "#store/atlas.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./duties-page.module.css";
import { DutyFigures } from "./duty-figures.tsx";
import { DutyFilters } from "./duty-filters.tsx";
import { DutyList } from "./duty-list.tsx";
import { DutyTable } from "./duty-table.tsx";
import { NoDuties } from "./no-duties.tsx";
import { useDutiesText } from "./use-duties-text.ts";
import { useIsPhone } from "./use-is-phone.ts";

/** Which body answers for which matter, as the documents say. */
export const DutiesPage = ({ archive }: { archive: Archive }) => {
  const { language } = useText();
  const words = useDutiesText();
  const filter = useAtlas(({ view }) => view.duties);
  const isPhone = useIsPhone();
  const matrix = useMemo(() => dutyMatrixOf(archive), [archive]);
  const summary = useMemo(() => summaryOf(matrix), [matrix]);
  const found = useMemo(() => findDuties(matrix, filter, language), [matrix, filter, language]);
  const isEmpty = found.matters.length === 0;
  return (
    <div className={styles.page} data-scrolls={isPhone ? undefined : true}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2>{words.title}</h2>
          <HelpButton topic="responsibilities" isInCorner />
          <p>{words.intro(matrix.matters.length, matrix.bodies.length)}</p>
          <DutyFigures summary={summary} />
          <DutyFilters archive={archive} matrix={matrix} found={found} />
        </div>
        {isEmpty && <NoDuties archive={archive} matrix={matrix} />}
        {!isEmpty && isPhone && <DutyList archive={archive} found={found} />}
        {!isEmpty && !isPhone && <DutyTable archive={archive} matrix={matrix} found={found} />}
      </div>
    </div>
  );
};
