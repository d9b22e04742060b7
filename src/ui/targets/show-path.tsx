import { Map as MapIcon } from "lucide-react";
import type { Fact } from "#domain/catalog.ts";
import { pathThemeOf } from "#domain/themes.ts";
import { openPage, useAtlas } from "#store/atlas.ts";
import { showPaths } from "#ui/thematic/choose-theme.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./show-path.module.css";
import { useTargetsText } from "./use-targets-text.ts";

/** Opens the map of the paths of which that to a target is one; nothing where it is none that is drawn. */
export const ShowPath = ({ target }: { target: Fact }) => {
  const { language } = useText();
  const words = useTargetsText();
  const archive = useAtlas(({ given }) => given.archive);
  const theme = archive && pathThemeOf(archive, target);
  if (!theme) return null;
  return (
    <div className={styles.show}>
      <button
        type="button"
        aria-label={words.onMapOf(theme.name[language])}
        onClick={() => {
          openPage(null);
          showPaths(archive, theme.id);
        }}
      >
        <MapIcon aria-hidden /> {words.onMap}
      </button>
    </div>
  );
};
