import type { ReactNode } from "react";
import type { Fact } from "#domain/catalog.ts";
import type { PeerComparison } from "#domain/peers.ts";
import type { Text } from "#text/zh.ts";
import { EntityLink } from "./entity-link.tsx";
import { FactFigure } from "./fact-figure.tsx";
import { FactTags } from "./fact-tags.tsx";
import styles from "./peer-table.module.css";
import { useText } from "./use-text.ts";

/** Measures stated of a peer and of ours, side by side; what is stated of the peer only is named below. */
export const PeerTable = ({ name, comparison }: { name: string; comparison: PeerComparison }) => {
  const { text, language } = useText();
  const { alike, alone } = comparison;
  return (
    <>
      <p className={styles.note}>{alike.length > 0 ? text.peers.intro : text.peers.none}</p>
      {alike.map(({ peer, ours }) => (
        <div key={peer.id} className={styles.measure}>
          <p className={styles.indicator}>{peer.indicator[language]}</p>
          <ul>
            <Side name={name} fact={peer} peer={peer} />
            {ours.flatMap(({ zone, facts }) =>
              facts.map((fact) => (
                <Side key={fact.id} name={<EntityLink entity={zone} />} fact={fact} peer={peer} />
              )),
            )}
          </ul>
        </div>
      ))}
      {alone.length > 0 && (
        <p className={styles.note}>
          {text.peers.alone}:{" "}
          {text.list([...new Set(alone.map((fact) => fact.indicator[language]))])}
        </p>
      )}
    </>
  );
};

const Side = ({ name, fact, peer }: { name: ReactNode; fact: Fact; peer: Fact }) => {
  const { text, language } = useText();
  return (
    <li className={styles.side}>
      <div>
        <p>{name}</p>
        <FactTags fact={fact} />
        <p className={styles.other}>{text.list(unlikeness(fact, peer, text))}</p>
        {fact.note && <p className={styles.note}>{fact.note[language]}</p>}
      </div>
      <FactFigure fact={fact} />
    </li>
  );
};

/** In what the two are not alike, though the measure is the same. */
const unlikeness = (fact: Fact, peer: Fact, { peers }: Text): string[] => [
  ...(fact.year !== null && peer.year !== null && fact.year !== peer.year ? [peers.otherYear] : []),
  ...(fact !== peer && (fact.year === null || peer.year === null) ? [peers.unknownYear] : []),
  ...(fact.kind !== peer.kind ? [peers.otherKind] : []),
];
