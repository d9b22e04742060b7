import { useMemo } from "react";
import { nearestSites } from "#domain/analysis/nearest-sites.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { sayDistance } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";
import { useSites } from "./use-sites.ts";

const startOf = {
  point: "point",
  text: "point",
  circle: "centre",
  line: "line",
  arrow: "line",
  polygon: "edge",
} as const;

/** The ports, stations and airports nearest to a drawing, in a straight line. */
export const NearestSites = ({ shape }: { shape: Shape }) => {
  const { language } = useText();
  const words = useAnalysisText();
  const loaded = useSites();
  const found = useMemo(
    () =>
      loaded && loaded !== "missing" ? nearestSites(shape, loaded.sites, loaded.geodesic) : null,
    [loaded, shape],
  );
  if (loaded === "missing") return <p role="alert">{words.noLayers}</p>;
  if (!found) return <p role="status">{words.loading}</p>;
  return (
    <div data-nearest>
      <p className={styles.said}>
        <strong>{words.straight}</strong> {words.from[startOf[shape.type]]}
      </p>
      {found.map(({ kind, sites }) => (
        <div key={kind}>
          <h4>{words.kinds[kind]}</h4>
          <ul className={styles.rows}>
            {sites.map(({ entity, way, errorMetres }) => (
              <li key={entity.id}>
                <EntitySwatch entity={entity} />
                <EntityLink entity={entity} />
                <span className={styles.figure}>
                  {way ? sayDistance(Math.round(way.metres), language) : words.inside}
                  <small>
                    {way && `${words.bearing(`${Math.round(way.bearing) % 360}°`)} · `}
                    {words.error(sayDistance(errorMetres, language))}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.method}>{words.distanceMethod}</p>
    </div>
  );
};
