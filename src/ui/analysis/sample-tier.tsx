import type { Part } from "#domain/analysis/analysis.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import type { DrawingSample, SampledArea } from "#domain/drawing-sample.ts";
import { isTold } from "#domain/overlaps.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { sayRoughAreas } from "#text/extent.ts";
import { sayDistance, sayPart } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";
import { SampleFigures } from "./sample-figures.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";

/** The areas of one tier under a drawing, and how much of it lies under none of them. */
export const SampleTier = ({
  tier,
  areas,
  bare,
  shape,
}: DrawingSample["tiers"][number] & { shape: Shape }) => {
  const words = useAnalysisText();
  const extent = extentOf(shape);
  return (
    <section data-tier={tier}>
      <h4 className={styles.tier}>
        {words.tiers[tier]}
        {bare !== null && areas.length > 0 && isSaid(bare) && (
          <small data-bare={bare}>
            {extent === "point" ? words.bare.point : words.bare[extent](sayPart(bare))}
          </small>
        )}
      </h4>
      {areas.length === 0 ? (
        <p className={styles.none}>{words.nothingUnder}</p>
      ) : (
        <ul className={styles.rows}>
          {areas.map((area) => (
            <AreaRow key={area.entity.id} area={area} extent={extent} />
          ))}
        </ul>
      )}
    </section>
  );
};

type Extent = "area" | "line" | "point";

const extentOf = (shape: Shape): Extent => {
  if (encloses(shape)) return "area";
  return shape.type === "line" || shape.type === "arrow" ? "line" : "point";
};

/** What rounding leaves is not said. */
const isSaid = (share: number): boolean => share > 1e-4;

const AreaRow = ({ area, extent }: { area: SampledArea; extent: Extent }) => {
  const { language } = useText();
  const words = useAnalysisText();
  const { entity, share, figures } = area;
  const { cover } = share;
  const accuracy = entity.geometry?.accuracy === "derived" ? "derived" : "indicative";
  const measured = `${words.measuredOn[accuracy]} ±${sayDistance(entity.geometry?.errorMetres ?? 0, language)}`;
  return (
    <li data-entity-share={entity.id} data-share={share.share} data-cover={cover?.share}>
      <EntitySwatch entity={entity} />
      <EntityLink entity={entity} />
      <span className={styles.figure}>
        {extent === "point" ? (
          <PointIn share={share} />
        ) : (
          <PartOf part={share} say={words.ofDrawing[extent]} />
        )}
      </span>
      <span className={styles.details}>
        {cover && cover.share > 0 && isTold(share) && (
          <>
            <span>{words.common(sayRoughAreas(cover.squareMetres, language))}</span>
            <PartOf part={cover} say={words.ofArea} />
          </>
        )}
        <small>{measured}</small>
      </span>
      <SampleFigures figures={figures} on={entity.id} />
    </li>
  );
};

const PointIn = ({ share: { low, share } }: { share: Part }) => {
  const words = useAnalysisText();
  return low > 0 && share > 0 ? words.pointIn : <small>{words.pointMayBeIn}</small>;
};

/** A share with what the error of the edge allows; where that is nearly anything, it is not told. */
const PartOf = ({ part, say }: { part: Part; say: (percent: string) => string }) => {
  const words = useAnalysisText();
  const [low, high] = [sayPart(part.low), sayPart(part.high)];
  if (!isTold(part)) return <small>{words.overlaps}</small>;
  return (
    <span>
      {say(sayPart(part.share))}
      {low !== high && <small> ({words.range(low, high)})</small>}
    </span>
  );
};
