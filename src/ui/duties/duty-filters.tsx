import { X } from "lucide-react";
import { useId } from "react";
import type { Archive } from "#domain/archive.ts";
import { bodyOrders } from "#domain/duty-filter.ts";
import { type DutyMatrix, dutyRoles } from "#domain/duty-matrix.ts";
import type { FoundDuties } from "#domain/find-duties.ts";
import { useAtlas } from "#store/atlas.ts";
import { FilterField } from "#ui/filter-field.tsx";
import { useText } from "#ui/use-text.ts";
import { AboutOptions } from "./about-options.tsx";
import styles from "./duty-filters.module.css";
import { Mark } from "./duty-mark.tsx";
import { namePart } from "./name-part.ts";
import { narrowDuties } from "./narrow-duties.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** What narrows and orders the responsibilities; and what the marks mean. */
export const DutyFilters = ({
  archive,
  matrix,
  found,
}: {
  archive: Archive;
  matrix: DutyMatrix;
  found: FoundDuties;
}) => {
  const { language } = useText();
  const words = useDutiesText();
  const filter = useAtlas(({ view }) => view.duties);
  const id = useId();
  const sources = [...new Set(matrix.matters.map(({ source }) => source))];
  return (
    <search className={styles.filters} aria-label={words.title}>
      <div className={styles.words}>
        <FilterField
          label={words.words}
          value={filter.words}
          onChange={(typed) => narrowDuties({ words: typed })}
        />
      </div>
      <label htmlFor={`${id}-source`}>{words.document}</label>
      <select
        id={`${id}-source`}
        value={filter.source ?? ""}
        onChange={({ currentTarget }) => narrowDuties({ source: currentTarget.value || null })}
      >
        <option value="">{words.allDocuments}</option>
        {sources.map((source) => (
          <option key={source} value={source}>
            {archive.sources.get(source)?.title[language] ?? source}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-about`}>{words.about}</label>
      <select
        id={`${id}-about`}
        value={filter.about ?? ""}
        onChange={({ currentTarget }) => narrowDuties({ about: currentTarget.value || null })}
      >
        <option value="">{words.aboutAll}</option>
        <AboutOptions archive={archive} matrix={matrix} chosen={filter.about} />
      </select>
      <label htmlFor={`${id}-order`}>{words.order}</label>
      <select
        id={`${id}-order`}
        value={filter.order}
        onChange={({ currentTarget }) =>
          narrowDuties({
            order: bodyOrders.find((one) => one === currentTarget.value) ?? "document",
          })
        }
      >
        {bodyOrders.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filter.isLeadless}
        onClick={() => narrowDuties({ isLeadless: !filter.isLeadless })}
      >
        {words.leadless}
      </button>
      {filter.of !== null && (
        <button
          type="button"
          className={styles.chosen}
          aria-label={words.clear(namePart(archive, filter, "of", words, language))}
          onClick={() => narrowDuties({ of: null })}
        >
          {words.only} {namePart(archive, filter, "of", words, language)}
          <X aria-hidden />
        </button>
      )}
      <p className={styles.found} role="status">
        {words.found(found.matters.length, found.bodies.length)}
      </p>
      <p className={styles.key}>
        {dutyRoles.map((role) => (
          <span key={role} title={words.roleHelp[role]}>
            <Mark role={role} /> {words.roles[role]}
          </span>
        ))}
      </p>
    </search>
  );
};
