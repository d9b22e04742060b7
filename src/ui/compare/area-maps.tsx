import { use, useEffect, useRef, useState } from "react";
import { commonCameras } from "#domain/common-cameras.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { type Camera, defaultView } from "#domain/view.ts";
import { embedded, useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { PictureOf } from "#ui/export/picture-of.ts";
import { PictureContext } from "#ui/picture-context.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./area-maps.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** CSS pixels. */
const size = { width: 300, height: 190 };

/** A row of small maps, one an area, all at one scale. */
export const AreaMaps = ({ areas }: { areas: readonly IndexEntity[] }) => {
  const words = useCompareText();
  const pictureOf = use(PictureContext);
  const placed = areas.filter(({ frame }) => frame);
  const cameras = commonCameras(
    placed.flatMap(({ frame }) => (frame ? [frame.bounds] : [])),
    size,
  );
  if (!pictureOf || placed.length === 0) return null;
  return (
    <tr>
      <th scope="row">
        {words.map}
        <small className={styles.note}>{words.mapNote}</small>
      </th>
      {areas.map((area) => {
        const camera = cameras[placed.indexOf(area)];
        return (
          <td key={area.id} data-empty={!camera || undefined}>
            {camera ? (
              <AreaMap area={area} camera={camera} pictureOf={pictureOf} />
            ) : (
              words.notPlaced
            )}
          </td>
        );
      })}
    </tr>
  );
};

const AreaMap = ({
  area,
  camera,
  pictureOf,
}: {
  area: IndexEntity;
  camera: Camera;
  pictureOf: PictureOf;
}) => {
  const { language } = useText();
  const words = useCompareText();
  const theme = useAtlas(selectTheme);
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setIsDrawn] = useState<boolean | null>(null);
  const look = JSON.stringify(camera);
  useEffect(() => {
    const leaving = new AbortController();
    inTurn(async () => {
      if (leaving.signal.aborted) return;
      const { drawMap } = await import("#map/draw-map.ts");
      const state: AtlasState = useAtlas.getState();
      const picture = pictureOf({
        ...state,
        view: { ...defaultView, language, theme, selection: area.id },
        session: { ...state.session, ...still },
        workspace: { ...state.workspace, document: { ...state.workspace.document, drawings: [] } },
      });
      const drawn = await drawMap(
        { picture, camera: JSON.parse(look), ...size, pixelRatio: Math.min(devicePixelRatio, 2) },
        leaving.signal,
      );
      if (leaving.signal.aborted) return;
      if (drawn.ok) place.current?.replaceChildren(drawn.canvas);
      setIsDrawn(drawn.ok);
    }).catch(() => setIsDrawn(false));
    return () => leaving.abort();
  }, [area.id, look, language, theme, pictureOf]);
  return (
    <div
      className={styles.map}
      role="img"
      aria-label={words.mapOf(area.name[language])}
      aria-busy={isDrawn === null}
      data-area-map={isDrawn === null ? "waiting" : isDrawn ? "drawn" : "failed"}
      ref={place}
    >
      {isDrawn === false && words.mapFailed}
    </div>
  );
};

/** Nothing on it is hovered, measured or drawn. */
const still: Partial<AtlasState["session"]> = {
  hover: null,
  pointer: null,
  aim: null,
  tool: null,
  pin: null,
  snap: null,
  chosenDrawings: [],
  shownClass: null,
  labelScale: 0.85,
  basemap: embedded,
};

/** One map after the other: each takes a context of the graphics. */
const inTurn = (draw: () => Promise<void>): Promise<void> => {
  const drawn = last.then(draw);
  last = drawn.catch(() => {});
  return drawn;
};

let last: Promise<void> = Promise.resolve();
