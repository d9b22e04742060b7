/** The values of a thematic map as columns that stand where the names of the areas are. */
import { ColumnLayer, type Layer, TextLayer } from "deck.gl";
import type { FeatureCollection, Position } from "geojson";
import { mapFonts } from "#theme/map-fonts.ts";
import type { Column, ColumnsPicture } from "./columns-picture.ts";
import { rgbOf } from "./rgb-of.ts";

/** CSS pixels: of the highest column where it is seen from the side, and of the radius of each. */
const highest = 170;
const radius = 11;

/** Where the names of areas stand: entity id → WGS84 longitude, latitude. */
export const readFeet = (content: unknown): ReadonlyMap<string, Position> =>
  new Map(
    (content as FeatureCollection).features.flatMap(({ properties, geometry }) =>
      geometry.type === "Point"
        ? [[String(properties?.entity), geometry.coordinates] as const]
        : [],
    ),
  );

export const columnLayers = (
  feet: ReadonlyMap<string, Position>,
  { columns, ink, halo, labelScale }: ColumnsPicture,
  /** On the ground; columns keep their size on the screen, as circles do. */
  metresPerPixel: number,
): Layer[] => {
  const metres = metresPerPixel * labelScale;
  const standing = columns.filter(({ entity }) => feet.has(entity));
  const footOf = ({ entity }: Column): [number, number] => {
    const [longitude = 0, latitude = 0] = feet.get(entity) ?? [];
    return [longitude, latitude];
  };
  return [
    new ColumnLayer<Column>({
      id: "thematic-columns",
      data: standing,
      diskResolution: 32,
      radius: radius * metres,
      extruded: true,
      pickable: true,
      getPosition: footOf,
      elevationScale: highest * metres,
      getElevation: ({ height }) => height,
      getFillColor: ({ color }) => rgbOf(color),
      material: { ambient: 0.55, diffuse: 0.5, shininess: 20 },
    }),
    new TextLayer<Column>({
      id: "thematic-captions",
      data: standing,
      characterSet: "auto",
      fontFamily: mapFonts.bold.join(", "),
      fontWeight: 700,
      fontSettings: { sdf: true },
      outlineWidth: 4,
      outlineColor: [...rgbOf(halo), 255],
      getPosition: (column) => [...footOf(column), column.height * highest * metres],
      updateTriggers: { getPosition: metres },
      getText: ({ caption }) => caption,
      getSize: 14 * labelScale,
      getColor: rgbOf(ink),
      getAlignmentBaseline: "bottom",
      getPixelOffset: [0, -6],
      // Nothing of a column hides what is written.
      parameters: { depthCompare: "always" },
    }),
  ];
};
