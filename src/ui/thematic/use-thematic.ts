import { useMemo } from "react";
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
  const { indicator, year, kind, level, display, classing } = useAtlas(({ view }) => view);
  return useMemo(() => {
    const thematic = thematicOf(archive, { indicator, year, kind, level, display, classing });
    return thematic && { thematic, colors: classColors(palette, thematic.classes.length) };
  }, [archive, palette, indicator, year, kind, level, display, classing]);
};

export const useThematicText = () => thematicTextIn[useText().language];
