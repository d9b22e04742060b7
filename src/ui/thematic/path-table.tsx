import type { ReactNode } from "react";
import type { Fact } from "#domain/catalog.ts";
import type { PathMap, PositionedPath } from "#domain/path-map.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { GrowthFigure } from "#ui/targets/growth-figure.tsx";
import { TargetStatusBadge } from "#ui/targets/target-status-badge.tsx";
import { useTargetsText } from "#ui/targets/use-targets-text.ts";
import { useText } from "#ui/use-text.ts";
import { PathDrawing } from "./path-drawing.tsx";
import styles from "./path-table.module.css";
import { PositionFigure } from "./position-figure.tsx";
import { useThematicText } from "./use-thematic.ts";

/** What the map shows of each way to a target, with the evidence of both ends; then the same of the city. */
export const PathTable = ({ paths, selected }: { paths: PathMap; selected?: string }) => {
  const words = useThematicText();
  const aimed = paths.rows.filter((row) => row.paths.length > 0);
  return (
    <table className={styles.table} aria-label={words.displays.path}>
      {aimed.flatMap(({ area, paths: [first, ...others] }) =>
        [first, ...others].flatMap((entry) =>
          entry
            ? [
                <PathRows
                  key={entry.path.fact.id}
                  entry={entry}
                  paths={paths}
                  isDrawn={entry === first}
                  isSelected={area.id === selected}
                >
                  <EntityLink entity={area} isCurrent={area.id === selected} />
                </PathRows>,
              ]
            : [],
        ),
      )}
      {paths.city.map((entry) => (
        <PathRows key={entry.path.fact.id} entry={entry} paths={paths} isDrawn={false}>
          <span className={styles.city}>{words.city}</span>
        </PathRows>
      ))}
    </table>
  );
};

const PathRows = ({
  entry,
  paths: { years, thisYear },
  isDrawn,
  isSelected = false,
  children,
}: {
  entry: PositionedPath;
  paths: PathMap;
  isDrawn: boolean;
  isSelected?: boolean;
  /** Whose way it is. */
  children: ReactNode;
}) => {
  const words = useThematicText();
  const { columns, noBaseline } = useTargetsText();
  const { fact, baseline, growth, status } = entry.path;
  return (
    <tbody data-selected={isSelected || undefined}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <div className={styles.head}>
            <div>
              {children}
              <TargetStatusBadge status={status} />
            </div>
            {isDrawn && <PathDrawing entry={entry} years={years} />}
          </div>
        </th>
      </tr>
      <Row name={columns.baseline}>
        {baseline ? <Stated fact={baseline} /> : <span className={styles.none}>{noBaseline}</span>}
      </Row>
      <Row name={columns.target}>
        <Stated fact={fact} />
      </Row>
      {growth && (
        <Row name={columns.growth}>
          <GrowthFigure path={entry.path} />
        </Row>
      )}
      <Row name={words.paths.position(thisYear)}>
        <PositionFigure entry={entry} />
      </Row>
    </tbody>
  );
};

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
);

const Stated = ({ fact }: { fact: Fact }) => {
  const { language } = useText();
  return (
    <>
      <FactFigure fact={fact} /> <FactTags fact={fact} />
      {fact.note && <p className={styles.note}>{fact.note[language]}</p>}
    </>
  );
};
