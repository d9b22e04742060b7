import { type CSSProperties, memo } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import type { DrawingStyle } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** The colour of what is drawn next. */
export const DrawingStyles = memo(() => {
  const words = useDrawText();
  const style = useAtlas(({ session }) => session.drawingStyle);
  const colors = palettes[useAtlas(selectTheme)].drawings;
  return (
    <RadioGroup
      className={styles.colors ?? ""}
      aria-label={words.color}
      orientation="horizontal"
      value={style.color}
      onChange={(color) =>
        setSession({ drawingStyle: { ...style, color: color as DrawingStyle["color"] } })
      }
    >
      <span aria-hidden="true">{words.color}</span>
      {Object.entries(colors).map(([name, color]) => (
        <Radio
          key={name}
          value={name}
          className={styles.color ?? ""}
          aria-label={words.colors[name as DrawingStyle["color"]]}
          style={{ "--swatch": color } as CSSProperties}
        />
      ))}
    </RadioGroup>
  );
});
