import { useMemo } from "react";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { sitesWithin } from "#domain/analysis/sites-within.ts";
import { sayDistance } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";
import { useSites } from "./use-sites.ts";

/** The sites of the catalog that lie in a drawing, each with how far one may rely on it. */
export const SitesWithin = ({ shape }: { shape: Enclosing }) => {
  const { language } = useText();
  const words = useAnalysisText();
  const loaded = useSites();
  const found = useMemo(
    () =>
      loaded && loaded !== "missing" ? sitesWithin(shape, loaded.sites, loaded.geodesic) : null,
    [loaded, shape],
  );
  if (loaded === "missing") return <p role="alert">{words.noLayers}</p>;
  if (!found) return <p role="status">{words.loading}</p>;
  if (found.length === 0) return <p data-sites-within>{words.noSites}</p>;
  const certain = found.filter(({ isCertain }) => isCertain).length;
  return (
    <div data-sites-within>
      <h4>{words.sitesWithin(certain, found.length - certain)}</h4>
      <ul className={styles.rows}>
        {found.map(({ entity, isCertain, errorMetres }) => (
          <li key={entity.id} data-certain={isCertain}>
            <EntitySwatch entity={entity} />
            <EntityLink entity={entity} />
            <span className={styles.figure}>
              {words.certainties[isCertain ? "certain" : "possible"]}
              <small>{words.error(sayDistance(errorMetres, language))}</small>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.method}>{words.certaintyHelp}</p>
    </div>
  );
};
