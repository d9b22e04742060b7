import { memo } from "react";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";

/** A drawing in small: its kind, colour, filling and dashes. */
export const DrawingSign = memo(
  ({ type, style }: { type: Drawing["shape"]["type"]; style: Drawing["style"] }) => {
    const color = palettes[useAtlas(selectTheme)].drawings[style.color];
    const line = {
      fill: "none",
      stroke: color,
      strokeWidth: Math.min(3.2, Math.max(1.2, style.width * 0.8)),
      strokeDasharray: style.isDashed ? "3 2" : undefined,
      strokeLinejoin: "round" as const,
    };
    const filled = { ...line, fill: color, fillOpacity: style.filling };
    return (
      <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" focusable="false">
        {type === "point" && <circle cx="10" cy="8" r="4.5" fill={color} />}
        {type === "text" && (
          <path d="M5 3.5 H15 M10 3.5 V13" {...line} strokeWidth="2" strokeDasharray={undefined} />
        )}
        {type === "line" && <path d="M2 12 L8 5 L12 10 L18 4" {...line} />}
        {type === "arrow" && (
          <>
            <path d="M2 12 L14 5.5" {...line} />
            <path d="M18.5 3 L11.5 3.8 L14.6 9 Z" fill={color} />
          </>
        )}
        {type === "polygon" && <path d="M3 13 L5 3.5 L15.5 2.5 L17.5 11 Z" {...filled} />}
        {type === "circle" && <circle cx="10" cy="8" r="6" {...filled} />}
      </svg>
    );
  },
);
