import { cityBounds } from "#domain/region.ts";
import type { Bounds } from "#domain/slice.ts";
import { drawnShape } from "#domain/workspace/drawn-shape.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import styles from "./import-dialog.module.css";
import { useImportText } from "./use-import-text.ts";

const [width, height, margin] = [150, 104, 9];
/** So many drawings are sketched, spread over all. */
const most = 400;

/** Where the drawings lie to each other and to the city, north up. */
export const ImportSketch = ({
  drawings,
  bounds,
}: {
  drawings: readonly Drawing[];
  bounds: Bounds;
}) => {
  const words = useImportText();
  const [west, south, east, north] = around(bounds);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / ((east - west) * shrink),
    (height - 2 * margin) / (north - south),
  );
  const at = ([longitude, latitude]: readonly [number, number]): [number, number] => [
    width / 2 + (longitude - (west + east) / 2) * shrink * scale,
    height / 2 - (latitude - (south + north) / 2) * scale,
  ];
  const [left, bottom] = at([cityBounds[0], cityBounds[1]]);
  const [right, top] = at([cityBounds[2], cityBounds[3]]);
  const step = Math.ceil(drawings.length / most);
  const sketched = drawings.filter((_, index) => index % step === 0);
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{words.sketch}</title>
      <rect
        x={left}
        y={top}
        width={Math.max(2, right - left)}
        height={Math.max(2, bottom - top)}
        rx="2"
      />
      <text x={left + 3} y={top + 10}>
        {words.city}
      </text>
      {sketched.map(({ id, shape }) => {
        const { courses, corners } = drawnShape(shape, null);
        const [first] = corners;
        if (courses.length === 0 && first) {
          const [x, y] = at(first);
          return <circle key={id} cx={x} cy={y} r="2" />;
        }
        return (
          <path key={id} d={courses.map((course) => `M${course.map(at).join("L")}`).join("")} />
        );
      })}
    </svg>
  );
};

/** What is in the file and the city. */
const around = ([west, south, east, north]: Bounds): Bounds => [
  Math.min(west, cityBounds[0]),
  Math.min(south, cityBounds[1]),
  Math.max(east, cityBounds[2]),
  Math.max(north, cityBounds[3]),
];
