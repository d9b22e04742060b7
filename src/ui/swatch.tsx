import { useId } from "react";
import type { Swatch as Sample } from "#map/layer.ts";

/** A sample of how a layer is drawn, 26 by 16. The same drawing on the map, in the legend and in the lists. */
export const Swatch = ({ sample: { kind, color, mark } }: { sample: Sample }) => {
  const id = useId();
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id={`${id}-soft`}>
          <stop offset="0" stopColor={color} stopOpacity="0" />
          <stop offset="0.3" stopColor={color} stopOpacity="0.6" />
          <stop offset="0.7" stopColor={color} stopOpacity="0.6" />
          <stop offset="1" stopColor={color} stopOpacity="0" />
        </linearGradient>
        <radialGradient id={`${id}-halo`}>
          <stop offset="0" stopColor={color} stopOpacity="0.85" />
          <stop offset="1" stopColor={color} stopOpacity="0.05" />
        </radialGradient>
        <clipPath id={`${id}-box`}>
          <rect x="1" y="1" width="24" height="14" rx="2" />
        </clipPath>
      </defs>
      {kind === "fill" && (
        <rect
          x="1"
          y="1"
          width="24"
          height="14"
          rx="2"
          fill={color}
          stroke="currentColor"
          strokeOpacity="0.45"
        />
      )}
      {kind === "soft" && <rect x="0" y="1" width="26" height="14" fill={`url(#${id}-soft)`} />}
      {kind === "halo" && <circle cx="13" cy="8" r="8" fill={`url(#${id}-halo)`} />}
      {kind === "line" && (
        <path d="M1 13 L9 5 L16 10 L25 3" fill="none" stroke={color} strokeWidth="1.6" />
      )}
      {kind === "dashes" && (
        <rect
          x="2"
          y="2"
          width="22"
          height="12"
          rx="2"
          fill="none"
          stroke={color}
          strokeWidth="1.6"
          strokeDasharray="4 2.6"
        />
      )}
      {kind === "badge" && (
        <>
          <circle cx="13" cy="8" r="7.5" fill={color} />
          <text
            x="13"
            y="11.6"
            textAnchor="middle"
            fontSize="10"
            fontWeight="700"
            fill="var(--paper)"
          >
            {mark}
          </text>
        </>
      )}
      {kind === "label" && (
        <text x="13" y="12" textAnchor="middle" fontSize="12" fill={color} fontFamily="serif">
          名
        </text>
      )}
      {(kind === "hatch-up" || kind === "hatch-down") && (
        <g clipPath={`url(#${id}-box)`} stroke={color} strokeWidth="1.5">
          {[-12, -6, 0, 6, 12, 18, 24].map((x) =>
            kind === "hatch-up" ? (
              <path key={x} d={`M${x} 16 L${x + 16} 0`} />
            ) : (
              <path key={x} d={`M${x} 0 L${x + 16} 16`} />
            ),
          )}
        </g>
      )}
    </svg>
  );
};
