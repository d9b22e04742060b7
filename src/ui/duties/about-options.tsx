import type { Archive } from "#domain/archive.ts";
import type { DutyMatrix } from "#domain/duty-matrix.ts";
import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { group } from "#domain/group.ts";
import { useText } from "#ui/use-text.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** The areas and industries matters concern, each with how many; and the chosen one, whatever it is. */
export const AboutOptions = ({
  archive,
  matrix,
  chosen,
}: {
  archive: Archive;
  matrix: DutyMatrix;
  chosen: string | null;
}) => {
  const { language } = useText();
  const words = useDutiesText();
  const concerning = group(matrix.matters, ({ concerns }) =>
    concerns.map(({ entity }) => entity.id),
  );
  const concerned = [...concerning.keys()]
    .flatMap((id) => archive.entities.get(id) ?? [])
    .sort((a, b) => a.name[language].localeCompare(b.name[language], language));
  const areas = concerned.filter(({ type }) => isAreaType(type));
  const industries = concerned.filter(({ type }) => isIndustryType(type));
  const isListed = [...areas, ...industries].some(({ id }) => id === chosen);
  const options = (entities: typeof concerned) =>
    entities.map(({ id, name }) => (
      <option key={id} value={id}>
        {name[language]} ({concerning.get(id)?.length})
      </option>
    ));
  return (
    <>
      {chosen !== null && !isListed && (
        <option value={chosen}>{archive.entities.get(chosen)?.name[language] ?? chosen}</option>
      )}
      <optgroup label={words.areas}>{options(areas)}</optgroup>
      <optgroup label={words.industries}>{options(industries)}</optgroup>
    </>
  );
};
