import { useMemo } from "react";
import { type PathMap, pathMapOf } from "#domain/path-map.ts";
import { type Thematic, thematicOf } from "#domain/thematic.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { thematicTextIn } from "#text/thematic-text.ts";
import { classColors, palettes } from "#theme/palette.ts";
import { useText } from "#ui/use-text.ts";

/** The thematic map that is shown, with the colours of its classes, lowest first; null while there is none. */
export const useThematic = (): { thematic: Thematic; colors: readonly string[] } | null => {
  const archive = useAtlas(({ given }) => given.archive);
  const palette = palettes[useAtlas(selectTheme)];
  const thematic = useAtlas(({ view }) => thematicOf(archive, view));
  return useMemo(
    () => thematic && { thematic, colors: classColors(palette, thematic.classes.length) },
    [palette, thematic],
  );
};

/** The ways to the targets of the thematic map, if those are what it shows. */
export const usePaths = (thematic: Thematic): PathMap | null => {
  const archive = useAtlas(({ given }) => given.archive);
  return useMemo(
    () => archive && pathMapOf(archive, thematic, new Date().getFullYear()),
    [archive, thematic],
  );
};

export const useThematicText = () => thematicTextIn[useText().language];
