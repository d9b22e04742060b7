import type { Thematic } from "#domain/thematic.ts";
import { radiusOf } from "#map/proportion.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayQuantity } from "#text/quantity.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./size-key.module.css";
import { useThematicText } from "./use-thematic.ts";

/** How large circles are, or that columns are as high as their values. */
export const SizeKey = ({ thematic: { most, theme, display } }: { thematic: Thematic }) => {
  const { language } = useText();
  const words = useThematicText();
  const labelScale = useAtlas(({ session }) => session.labelScale);
  if (display === "fill" || display === "path" || most === 0) return null;
  const room = 2 * radiusOf(most, most) * labelScale + 2;
  return (
    <div className={styles.key}>
      {display === "symbol" && (
        <svg width={room + 48 * labelScale} height={room} aria-hidden="true" focusable="false">
          {[1, 0.25].map((part) => {
            const radius = radiusOf(most * part, most) * labelScale;
            const top = room - 1 - 2 * radius;
            return (
              <g key={part}>
                <circle cx={room / 2} cy={room - 1 - radius} r={radius} />
                <path d={`M${room / 2} ${top} H${room + 4}`} />
                <text x={room + 8} y={top + 10 * labelScale} fontSize={11 * labelScale}>
                  {sayQuantity(Number((most * part).toPrecision(3)), theme.unit, language)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <p>{words.displayNotes[display]}</p>
    </div>
  );
};
