import type { Archive } from "#domain/archive.ts";
import { entityTypes } from "#domain/entity-type.ts";
import { group } from "#domain/group.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";
import { DataPart } from "./data-part.tsx";

/** Everything that has a panel, by its type. */
export const DataEntries = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const types = group(archive.index.entities, ({ type }) => [type]);
  return (
    <DataPart id="entries" title={text.data.entries} intro={text.data.entriesIntro}>
      {entityTypes.map((type) => {
        const members = [...(types.get(type) ?? [])].sort((a, b) =>
          a.name[language].localeCompare(b.name[language], language),
        );
        return (
          members.length > 0 && (
            <Disclosure key={type} title={text.types[type]} count={members.length}>
              <ul className={styles.entries}>
                {members.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink entity={entity} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )
        );
      })}
    </DataPart>
  );
};
