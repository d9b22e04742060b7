import { useId } from "react";
import type { Swatch as Sample } from "#map/layer.ts";
import { type SymbolShape, symbols } from "#map/symbols.ts";

/** A sample of how a layer is drawn, 26 by 16. The same drawing on the map, in the legend and in the lists. */
export const Swatch = ({ sample }: { sample: Sample }) => {
  const id = useId();
  const { kind, color } = sample;
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
      {kind === "arc" && (
        <path d="M2 13C7 2 19 2 24 13" fill="none" stroke={color} strokeWidth="1.8" />
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
      {sample.kind === "badge" && (
        <>
          <circle cx="13" cy="8" r="7.5" fill={color} />
          <text
            x="13"
            y="11.6"
            textAnchor="middle"
            fontSize="10"
            fontWeight="700"
            fill={sample.ink}
          >
            {sample.mark}
          </text>
        </>
      )}
      {kind === "label" && (
        <text x="13" y="12" textAnchor="middle" fontSize="12" fill={color} fontFamily="serif">
          名
        </text>
      )}
      {kind === "dots" && (
        <g clipPath={`url(#${id}-box)`} fill={color}>
          {[3, 8, 13, 18, 23].flatMap((x, column) =>
            [3, 8, 13].map((y) => (
              <circle key={`${x} ${y}`} cx={x} cy={column % 2 === 0 ? y : y - 2.5} r="1.1" />
            )),
          )}
        </g>
      )}
      {kind === "crosses" && (
        <g clipPath={`url(#${id}-box)`} fill="none" stroke={color} strokeWidth="1.1">
          <rect x="1.5" y="1.5" width="23" height="13" rx="2" strokeOpacity="0.5" />
          {[5, 11, 17, 23].flatMap((x, column) =>
            (column % 2 === 0 ? [4, 10] : [7, 13]).map((y) => (
              <path key={`${x} ${y}`} d={`M${x - 1.6} ${y - 1.6}l3.2 3.2m0-3.2l-3.2 3.2`} />
            )),
          )}
        </g>
      )}
      {kind === "waves" && (
        <g fill="none" stroke={color} strokeWidth="1.4" strokeLinecap="round">
          {[4.5, 8.5, 12.5].map((y) => (
            <path key={y} d={`M2 ${y}q2.75 -3.2 5.5 0t5.5 0 5.5 0 5.5 0`} />
          ))}
        </g>
      )}
      {sample.kind === "symbol" && <SymbolDrawing shape={symbols[sample.symbol]} color={color} />}
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

const SymbolDrawing = ({
  shape: { fill, stroke },
  color,
}: {
  shape: SymbolShape;
  color: string;
}) => (
  <g transform="translate(5 0) scale(0.667)">
    {fill && <path d={fill} fill={color} fillRule="evenodd" />}
    {stroke && (
      <path
        d={stroke.path}
        fill="none"
        stroke={color}
        strokeWidth={stroke.width}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    )}
  </g>
);
