/** The map of a fact sheet: what it shows, its frame, and beside it legend and scale. */
import type { SheetPlace } from "#domain/fact-sheet/sheet-place.ts";
import { cityBounds } from "#domain/region.ts";
import { createMapPlane, type MapPlane } from "#domain/sheet/map-plane.ts";
import type { Box, Size } from "#domain/sheet/paper.ts";
import { setText } from "#domain/sheet/set-text.ts";
import type { MeasureText, SheetItem } from "#domain/sheet/sheet.ts";
import { graticuleLines } from "#domain/sheet/sheet-lines.ts";
import { fitPlane } from "#domain/sheet/sheet-scale.ts";
import type { Bounds } from "#domain/slice.ts";
import { legendItems, pixel } from "#ui/export/legend-items.ts";
import type { LegendGroup } from "#ui/export/legend-row.ts";
import { mapFrameItems } from "#ui/export/map-frame-items.ts";
import { scaleBlock } from "#ui/export/scale-items.ts";
import { leadingOf, letters } from "./sheet-blocks.ts";
import { sheetInk } from "./sheet-ink.ts";
import type { SheetWords } from "./sheet-words.ts";

/** A drawn map: how the ground lies on it, the name of its picture, and what is on it. */
export interface SheetGroundInput {
  plane: MapPlane;
  picture: { name: string } & Size;
  legend: readonly LegendGroup[];
}

/** A point is shown at this scale: the next towns and roads of transport are in view. */
const pointScale = 160_000;

/** The ground that a map of a size shows. */
export const planeOf = ({ shown }: SheetPlace, size: Size): MapPlane => {
  const ground = shown?.ground;
  if (ground?.as === "point") return createMapPlane(ground.position, pointScale);
  return fitPlane(withAir(ground?.bounds ?? cityBounds), size);
};

const withAir = ([west, south, east, north]: Bounds): Bounds => {
  const [x, y] = [(east - west) * 0.07, (north - south) * 0.07];
  return [west - x, south - y, east + x, north + y];
};

/** How high a map of a width is that shows no more than its place; at most so many millimetres. */
export const heightFor = ({ shown }: SheetPlace, width: number, most: number): number => {
  const ground = shown?.ground;
  if (ground?.as === "point") return most;
  const [west, south, east, north] = withAir(ground?.bounds ?? cityBounds);
  const plane = createMapPlane({ longitude: west, latitude: (south + north) / 2 }, 1_000_000);
  const upper = plane.toPage({ longitude: west, latitude: north });
  const lower = plane.toPage({ longitude: east, latitude: south });
  return Math.min(most, (width * (lower.y - upper.y)) / (lower.x - upper.x));
};

/** What has to be drawn for a map of a size: where it looks, and its CSS pixels. */
export const mapToDraw = (plane: MapPlane, { width, height }: Size) => ({
  camera: plane.camera(1 / pixel),
  width: Math.ceil(width / pixel) + 2,
  height: Math.ceil((height * plane.stretch) / pixel) + 2,
});

/** How large the picture of such a map is on the paper. */
export const pictureSize = (plane: MapPlane, drawn: Size): Size => ({
  width: drawn.width * pixel,
  height: (drawn.height * pixel) / plane.stretch,
});

export const mapFrame = (
  box: Box,
  { band, gap }: { band: number; gap: number },
  inner: number,
  ground: SheetGroundInput,
  to: SheetWords,
  measure: MeasureText,
): SheetItem[] => {
  const { plane, picture, legend } = ground;
  const lines = { graticule: graticuleLines(plane, box, 30), metres: [], gridNorth: null };
  const left = box.x + box.width + band + gap;
  const width = box.x - band + inner - left;
  const about = { plane, bearing: 0, isSheet: true, hasGraticule: true, hasMetreGrid: false };
  const scale = scaleBlock(
    { map: about, language: to.language, writing: 1 },
    lines,
    box.height,
    width,
    measure,
  );
  const [top, bottom] = [box.y - band, box.y + box.height + band];
  const [credit] = setText(
    [{ text: to.text.map.attribution, color: sheetInk.soft }],
    inner,
    letters.note,
    measure,
  );
  return [
    {
      kind: "clip",
      ...box,
      items: [
        {
          kind: "picture",
          name: picture.name,
          x: box.x + (box.width - picture.width) / 2,
          y: box.y + (box.height - picture.height) / 2,
          width: picture.width,
          height: picture.height,
        },
      ],
    },
    ...mapFrameItems(box, band, 1, lines, measure),
    {
      kind: "text",
      text: to.words.legend,
      x: left,
      y: top + 2.6,
      size: 2.8,
      isBold: true,
      color: sheetInk.accent,
    },
    ...legendItems(
      legend,
      { x: left, y: top + 4.6, width, height: bottom - top - 4.6 - scale.height - 3 },
      1,
      measure,
      to.words.more,
    ),
    ...scale.at(left, bottom - scale.height),
    ...(credit?.at(box.x - band, bottom + leadingOf(letters.note) * 0.9) ?? []),
  ];
};
