import type { CSSProperties } from "react";
import { industriesOf } from "#domain/dossier.ts";
import { useAtlas } from "#store/atlas.ts";
import styles from "./hover-card.module.css";
import { sayType } from "./say-type.ts";
import { useText } from "./use-text.ts";

/** What lies under the pointer, before it is chosen: name, kind and leading industries. */
export const HoverCard = () => {
  const { text, language } = useText();
  const hover = useAtlas(({ session }) => session.hover);
  const archive = useAtlas(({ given }) => given.archive);
  const entity = hover?.point ? archive?.entities.get(hover.id) : undefined;
  if (!archive || !entity || !hover?.point) return null;
  const { x, y } = hover.point;
  const industries = industriesOf(archive, entity.id).map((link) => link.entity.name[language]);
  return (
    <div
      className={styles.card}
      style={{ "--x": `${x}px`, "--y": `${y}px` } as CSSProperties}
      aria-hidden="true"
    >
      <p className={styles.type}>{sayType(text, entity)}</p>
      <p className={styles.name}>{entity.name[language]}</p>
      {industries.length > 0 && (
        <p className={styles.line}>
          {industries.slice(0, 5).join(language === "zh" ? "、" : ", ")}
        </p>
      )}
      <p className={styles.hint}>
        {hover.others > 0 ? text.map.previewOthers(hover.others) : text.map.preview}
      </p>
    </div>
  );
};
