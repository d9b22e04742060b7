import type { PathMap, PositionedPath } from "#domain/path-map.ts";
import { glyphSize } from "#map/paint-path.ts";
import { pathGlyph } from "#map/path-glyph.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";

/** A way to a target as the map draws it. What it shows is said beside it. */
export const PathDrawing = ({
  entry,
  years,
}: {
  entry: PositionedPath;
  years: PathMap["years"];
}) => {
  const palette = palettes[useAtlas(selectTheme)];
  return (
    <svg {...glyphSize} aria-hidden="true" focusable="false">
      {pathGlyph(entry, years, palette).map(({ path, fill = "none", stroke, width, dash }) => (
        <path
          key={path}
          d={path}
          fill={fill}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash?.join(" ")}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
};
