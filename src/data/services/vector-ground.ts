import type { LayerSpecification, VectorSourceSpecification } from "maplibre-gl";
import { groundPrefix } from "#domain/basemap.ts";
import { type Palette, palettes } from "#theme/palette.ts";
import type { Ground } from "./service.ts";

/** How a layer of vector tiles is drawn, by what its name says it holds; bottom to top. */
const manners: readonly {
  name: RegExp;
  draw: (
    id: string,
    from: { source: string; "source-layer": string },
    palette: Palette,
  ) => LayerSpecification[];
}[] = [
  {
    name: /^(earth|land|continent|country)s?$/,
    draw: (id, from, palette) => [polygons(id, from, palette.contextLand)],
  },
  {
    name: /park|wood|forest|green|landuse|landcover|natural/,
    draw: (id, from, palette) => [polygons(id, from, palette.districtFills[1], 0.6)],
  },
  {
    name: /water|ocean|sea|lake|river|hydro/,
    draw: (id, from, palette) => [
      polygons(id, from, palette.sea),
      lines(`${id}:line`, from, palette.waterLines[0], 0.5, 2),
    ],
  },
  {
    name: /building/,
    draw: (id, from, palette) => [polygons(id, from, palette.contextCoast, 0.35)],
  },
  {
    name: /road|street|highway|transport|rail|path/,
    draw: (id, from, palette) => [lines(id, from, palette.contextCoast, 0.4, 3)],
  },
  {
    name: /^/,
    draw: (id, from, palette) => [lines(id, from, palette.contextCoast, 0.4, 1)],
  },
];

/** Borders are nowhere drawn on this map, and names need fonts nobody has said. */
const leftOut = /bound|admin|border|disputed|label|name|poi|place|address|housenum/;

/** Vector tiles nobody has said a style for, in the quiet colours of the map. */
export const vectorGround = (
  source: Omit<VectorSourceSpecification, "type">,
  layerNames: readonly string[],
  rest: Pick<Ground, "credit">,
): Ground => {
  const id = `${groundPrefix}tiles`;
  const drawn = layerNames
    .filter((name) => !leftOut.test(name.toLowerCase()))
    .map((name) => ({
      name,
      rank: manners.findIndex((manner) => manner.name.test(name.toLowerCase())),
    }))
    .sort((a, b) => a.rank - b.rank);
  return {
    sources: { [id]: { type: "vector", ...source } },
    layers: (palette) =>
      drawn.flatMap(
        ({ name, rank }) =>
          manners[rank]?.draw(
            `${groundPrefix}${name}`,
            { source: id, "source-layer": name },
            palettes[palette],
          ) ?? [],
      ),
    site: null,
    isWithoutNames: true,
    faces: [],
    ...rest,
  };
};

const polygons = (
  id: string,
  from: { source: string; "source-layer": string },
  color: string,
  opacity = 1,
): LayerSpecification => ({
  id,
  type: "fill",
  ...from,
  filter: ["==", ["geometry-type"], "Polygon"],
  paint: { "fill-color": color, "fill-opacity": opacity },
});

const lines = (
  id: string,
  from: { source: string; "source-layer": string },
  color: string,
  far: number,
  near: number,
): LayerSpecification => ({
  id,
  type: "line",
  ...from,
  filter: ["==", ["geometry-type"], "LineString"],
  layout: { "line-join": "round", "line-cap": "round" },
  paint: {
    "line-color": color,
    "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], 7, far, 16, near],
  },
});
