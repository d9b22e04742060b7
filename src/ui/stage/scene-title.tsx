import { splitSaid } from "#domain/story/split-said.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { sayPiece } from "./say-piece.ts";
import styles from "./scene-title.module.css";

/** The claim of a scene. Chinese lines end after a comma before they end anywhere else. */
export const SceneTitle = ({ said }: { said: string }) => {
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const title = splitSaid(said)
    .map((piece) => sayPiece(archive, piece, text, language))
    .join("");
  if (language !== "zh") return title;
  return title.split(/(?<=[，：；])/).map((clause) => (
    <span key={clause} className={styles.clause}>
      {clause}
    </span>
  ));
};
