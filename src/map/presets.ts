import { locatableTypes } from "#domain/entity-type.ts";
import type { View } from "#domain/view.ts";

/** A selection of layers for one question, as a person would put it together by hand. */
export interface Preset {
  id: "structure" | "marine" | "investment" | "innovation";
  /** Bottom to top. */
  layers: readonly string[];
  without: readonly string[];
}

const base = ["land", "city", "districts"];

/** Every kind of place but some. */
const onlyPlaces = (...kept: (typeof locatableTypes)[number][]): string[] =>
  locatableTypes.filter((kind) => !kept.includes(kind)).map((kind) => `places/${kind}`);

export const presets: readonly Preset[] = [
  {
    id: "structure",
    layers: [...base, "zones", "belts", "marine-cores", "demonstration-zones", "place-labels"],
    without: [],
  },
  {
    id: "marine",
    layers: [...base, "marine-cores", "links", "places", "place-labels"],
    without: [...onlyPlaces("transport", "platform", "park", "subzone"), "links/rail", "links/air"],
  },
  {
    id: "investment",
    layers: [...base, "zones", "stated-extents", "links", "unlocated", "places", "place-labels"],
    without: [
      ...onlyPlaces("park", "subzone", "enterprise", "transport"),
      "links/air",
      "links/four-ports",
    ],
  },
  {
    id: "innovation",
    layers: [...base, "zones", "places", "place-labels"],
    without: onlyPlaces("platform", "institution", "park", "subzone"),
  },
];

/** Whether the map shows just what a preset shows. */
export const isPresetShown = (
  preset: Preset,
  visible: readonly string[],
  without: readonly string[],
): boolean =>
  preset.layers.join() === visible.join() &&
  preset.without.toSorted().join() === without.toSorted().join();

/** The part of the view a preset sets. */
export const viewOfPreset = ({ layers, without }: Preset): Pick<View, "layers" | "without"> => ({
  layers,
  without,
});
