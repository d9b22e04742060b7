import { type CSSProperties, useEffect, useRef } from "react";
import { places } from "#map/layers/places.ts";
import { select, setSession, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import styles from "./place-fan.module.css";
import { Swatch } from "./swatch.tsx";
import { useText } from "./use-text.ts";

/** CSS pixels: from the middle to the names, between names, and the room a name takes. */
const reach = 56;
const step = 34;
const room = 250;

/** Places that lie too close together for the map, spread out round their middle so that each can be read and chosen. */
export const PlaceFan = () => {
  const { text, language } = useText();
  const fan = useAtlas(({ session }) => session.fan);
  const archive = useAtlas(({ given }) => given.archive);
  const palette = palettes[useAtlas(selectTheme)];
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (fan) list.current?.querySelector("button")?.focus();
  }, [fan]);
  if (!fan || !archive) return null;
  const entities = fan.ids
    .flatMap((id) => archive.entities.get(id) ?? [])
    .sort((a, b) => a.type.localeCompare(b.type) || a.id.localeCompare(b.id));
  const isOneSided = fan.point.x < room || fan.point.x > fan.width - room;
  const isAllLeft = isOneSided && fan.point.x > fan.width / 2;
  const rows = isOneSided ? entities.length : Math.ceil(entities.length / 2);
  const spots = entities.map((entity, index) => {
    const isLeft = isOneSided ? isAllLeft : index >= rows;
    const row = isOneSided || !isLeft ? index : index - rows;
    return { entity, isLeft, x: isLeft ? -reach : reach, y: (row - (rows - 1) / 2) * step };
  });
  return (
    <div
      className={styles.fan}
      style={{ "--x": `${fan.point.x}px`, "--y": `${fan.point.y}px` } as CSSProperties}
    >
      <svg className={styles.lines} aria-hidden="true" focusable="false">
        {spots.map(({ entity, x, y }) => (
          <path key={entity.id} d={`M0 0 C${x * 0.6} 0 ${x * 0.5} ${y} ${x} ${y}`} />
        ))}
        <circle r="5" />
      </svg>
      <ul ref={list} aria-label={text.map.fan(entities.length)}>
        {spots.map(({ entity, isLeft, x, y }) => {
          const swatch = places.kinds?.all.find(({ value }) => value === entity.type)?.swatch;
          return (
            <li
              key={entity.id}
              data-left={isLeft || undefined}
              style={{ "--dx": `${x}px`, "--dy": `${y}px` } as CSSProperties}
            >
              <button
                type="button"
                onClick={() => select(entity.id)}
                onKeyDown={({ key }) => key === "Escape" && setSession({ fan: null })}
                onFocus={() => setSession({ hover: { id: entity.id, point: null, others: 0 } })}
                onPointerEnter={() =>
                  setSession({ hover: { id: entity.id, point: null, others: 0 } })
                }
                onPointerLeave={() => setSession({ hover: null })}
              >
                {swatch && <Swatch sample={swatch(palette)} />}
                {entity.name[language]}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
