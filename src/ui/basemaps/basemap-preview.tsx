import type { NamedBasemap } from "#domain/basemap.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { type Palette, palettes } from "#theme/palette.ts";
import styles from "./basemaps.module.css";

/** A small drawing of how a basemap looks: a coast with a bay, land to the south. */
export const BasemapPreview = ({ kind }: { kind: NamedBasemap | "address" | "file" }) => {
  const palette = palettes[useAtlas(selectTheme)];
  return (
    <svg className={styles.preview} viewBox="0 0 64 40" aria-hidden="true" focusable="false">
      {drawings[kind](palette)}
    </svg>
  );
};

const shore = "M-2 23 Q8 15 17 18 T30 13 Q35 21 43 17 T66 12";
const coast = `${shore} V42 H-2 Z`;
const roads = "M0 30 L20 26 L38 30 L64 22 M20 26 L24 40 M38 30 L34 16 M38 30 L52 40";

const drawings: Record<NamedBasemap | "address" | "file", (palette: Palette) => React.ReactNode> = {
  embedded: (palette) => (
    <>
      <rect width="64" height="40" fill={palette.sea} />
      <path d={shore} fill="none" stroke={palette.waterLines[1]} strokeWidth="6" />
      <path d={coast} fill={palette.cityLand} stroke={palette.coast} strokeWidth="0.8" />
    </>
  ),
  none: (palette) => (
    <>
      <rect width="64" height="40" fill={palette.cityLand} />
      <ellipse
        cx="32"
        cy="24"
        rx="17"
        ry="9"
        fill="none"
        stroke={palette.districtLine}
        strokeDasharray="3 2"
      />
    </>
  ),
  "tianditu-vector": (palette) => (
    <>
      <rect width="64" height="40" fill={palette.sea} />
      <path d={coast} fill={palette.contextLand} />
      <path
        d={roads}
        fill="none"
        stroke={palette.zoneFills["zone/jingqu"] ?? palette.districtLine}
        strokeWidth="1.6"
      />
      <circle cx="38" cy="30" r="2.4" fill={palette.districtLabel} />
    </>
  ),
  // The colours of a photograph from above; they are no colours of the map.
  "tianditu-imagery": () => (
    <>
      <rect width="64" height="40" fill="#24465c" />
      <path d={shore} fill="none" stroke="#3c6f80" strokeWidth="4" />
      <path d={coast} fill="#55694a" />
      <path d="M6 26 h11 v7 h-11z M44 24 h9 v5 h-9z M26 31 h12 v6 h-12z" fill="#8a8a5c" />
      <path d="M20 22 h7 v5 h-7z M54 31 h8 v6 h-8z" fill="#3f5638" />
    </>
  ),
  address: (palette) => (
    <>
      <rect width="64" height="40" fill={palette.sea} />
      <path d="M0 13.3 H64 M0 26.6 H64 M21.3 0 V40 M42.6 0 V40" stroke={palette.coast} />
      <rect x="21.3" y="13.3" width="21.3" height="13.3" fill={palette.contextLand} />
    </>
  ),
  file: (palette) => (
    <>
      <rect width="64" height="40" fill={palette.contextLand} />
      <path
        d="M23 6 h12 l6 6 v22 h-18z M35 6 v6 h6"
        fill={palette.cityLand}
        stroke={palette.districtLine}
      />
    </>
  ),
};
