import { Button } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import { statementsOf } from "#domain/reading.ts";
import type { Page } from "#domain/view.ts";
import { openPage } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";
import { DataPart } from "./data-part.tsx";

/** The documents with their status and date, and how much was taken from each. */
export const DataDocuments = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  return (
    <DataPart id="documents" title={text.data.documents}>
      <div className={styles.scroll} data-scrolls>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.data.columns.document}</th>
              <th scope="col">{text.data.columns.status}</th>
              <th scope="col">{text.data.columns.published}</th>
              <th scope="col">{text.data.columns.facts}</th>
              <th scope="col">{text.data.columns.entities}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {archive.index.sources.map((source) => {
              const statements = statementsOf(archive, source.id);
              const named = statements.flatMap((one) =>
                one.kind === "mention" ? [one.entity.id] : [],
              );
              return (
                <tr key={source.id}>
                  <th scope="row">
                    <EntityLink entity={{ id: source.id, name: source.title }} />
                    <span className={styles.small}>
                      {[source.issuer?.[language], source.documentNumber]
                        .filter(Boolean)
                        .join(" · ") || text.evidence.issuerNotStated}
                    </span>
                  </th>
                  <td>
                    <Badge tone={source.status}>{text.status[source.status]}</Badge>
                  </td>
                  <td>
                    {source.published}
                    {source.publishedInferred && (
                      <span className={styles.small}>{text.evidence.publishedInferred}</span>
                    )}
                  </td>
                  <td className={styles.number}>
                    {sayNumber(statements.filter(({ kind }) => kind === "fact").length, language)}
                  </td>
                  <td className={styles.number}>{sayNumber(new Set(named).size, language)}</td>
                  <td>
                    <Button
                      className={styles.quiet ?? ""}
                      onPress={() => openPage(source.id as Page)}
                    >
                      {text.data.read}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </DataPart>
  );
};
