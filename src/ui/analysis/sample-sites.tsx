import type { DrawingSample } from "#domain/drawing-sample.ts";
import { sayDistance } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";
import { SampleFigures } from "./sample-figures.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";

/** The sites in a drawing by kind, each with how far one may rely on it. */
export const SampleSites = ({ kinds }: { kinds: DrawingSample["sites"] }) => {
  const { text, language } = useText();
  const words = useAnalysisText();
  if (kinds.length === 0) return <p className={styles.none}>{words.noSites}</p>;
  return (
    <>
      {kinds.map(({ type, members }) => {
        const certain = members.filter(({ isCertain }) => isCertain).length;
        return (
          <div key={type} data-site-kind={type}>
            <h5>{words.siteKind(text.types[type], certain, members.length - certain)}</h5>
            <ul className={styles.rows}>
              {members.map(({ entity, isCertain, errorMetres, figures }) => (
                <li key={entity.id} data-certain={isCertain}>
                  <EntitySwatch entity={entity} />
                  <EntityLink entity={entity} />
                  <span className={styles.figure}>
                    {words.certainties[isCertain ? "certain" : "possible"]}
                    <small>{words.error(sayDistance(errorMetres, language))}</small>
                  </span>
                  <SampleFigures figures={figures} on={entity.id} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className={styles.method}>{words.certaintyHelp}</p>
    </>
  );
};
