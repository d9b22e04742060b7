import { useEffect, useState } from "react";
import type { Fetched } from "#data/fetch-checked.ts";
import { loadChanges } from "#data/load-changes.ts";
import { type ChangesFile, changesSince } from "#domain/invest/changes-since.ts";
import { useAtlas } from "#store/atlas.ts";
import { renewShortlist } from "#store/edit-shortlist.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./shortlist.module.css";
import type { Saying } from "./use-saying.ts";

/** Where a shortlist was made with another version of the data: what has changed of its places since. */
export const ChangedSince = ({ saying }: { saying: Saying }) => {
  const { archive } = saying;
  const version = useAtlas(({ view }) => view.madeWith);
  const isOther = version !== null && version !== archive.index.dataVersion;
  return isOther ? <Changes version={version} saying={saying} /> : null;
};

const Changes = ({ version, saying }: { version: string; saying: Saying }) => {
  const { archive, words } = saying;
  const shortlist = useAtlas(({ view }) => view.shortlist);
  const [fetched, setFetched] = useState<Fetched<ChangesFile> | null>(null);
  useEffect(() => {
    void loadChanges().then(setFetched);
  }, []);
  if (fetched === null) return null;
  const changes = fetched.ok && changesSince(fetched.content, archive, version, shortlist);
  const said = () => {
    if (changes === false) return words.changesMissing(version);
    if (changes === null) return words.changesUnknown(version);
    return changes.length > 0 ? words.changedSince(version) : words.unchangedSince(version);
  };
  return (
    <section className={styles.changes} role="status" data-changes={version}>
      <p>{said()}</p>
      {changes && (
        <ul>
          {changes.map(({ id, entry, facts, relations }) => {
            const entity = archive.entities.get(id);
            return (
              entity && (
                <li key={id}>
                  <EntityLink entity={entity} />{" "}
                  {words.changeKinds[entry === "removed" || entry === "added" ? entry : "changed"]}
                  {words.colon}
                  {words.changeParts(facts, relations, entry === "changed")}
                </li>
              )
            );
          })}
        </ul>
      )}
      <button type="button" className={controls.quiet} onClick={renewShortlist}>
        {words.renew}
      </button>
    </section>
  );
};
