import { arrangeLayers } from "#map/arrange-layers.ts";
import type { MapLayer, Swatch } from "#map/layer.ts";
import { mapLayers } from "#map/layers/registry.ts";
import type { Shown } from "#map/read-shown.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { selectLanguage, selectText, selectVisibleDrawings } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { exportTextIn } from "#text/export-text.ts";
import type { Palette } from "#theme/palette.ts";
import { membersOf } from "#ui/layers/members-of.ts";
import { legendSample } from "#ui/legend-sample.ts";
import { drawingRows } from "./drawing-rows.ts";
import type { LegendGroup, LegendRow } from "./legend-row.ts";
import { thematicRows } from "./thematic-rows.ts";

/** The legend of what a map shows, in the order of the layers from the top; of all it might show while `shown` is null. */
export const legendOf = (
  state: AtlasState,
  palette: Palette,
  shown: readonly Shown[] | null,
): LegendGroup[] => {
  const { view, given, session } = state;
  const text = selectText(state);
  const words = exportTextIn[selectLanguage(state)];
  const entities = given.archive?.index.entities ?? [];
  const visible = visibleLayers(view.layers);
  const hasTheme = view.indicator !== null;
  const sampleOf = (layer: MapLayer, entity?: string) =>
    legendSample(palette, hasTheme, layer, entity);
  const isShown = (layer: MapLayer, what?: Partial<Shown>): boolean =>
    shown === null ||
    shown.some(
      (one) =>
        one.layer === layer.id &&
        (what?.entity === undefined || one.entity === what.entity) &&
        (what?.kind === undefined || one.kind === what.kind),
    );
  const groupOf = (layer: MapLayer): LegendRow[] => {
    const id = layer.id as keyof typeof text.layers;
    const name = text.layers[id];
    const note: LegendRow = {
      kind: "note",
      sample: null,
      label: text.layerNotes[id],
      isSpare: layer.id !== "zones",
    };
    const members = membersOf(layer, entities)
      .filter((entity) => entity.geometry !== null && !view.without.includes(entity.id))
      .filter((entity) => isShown(layer, { entity: entity.id }))
      .map((entity) => ({
        sample: sampleOf(layer, entity.id),
        label: entity.name[selectLanguage(state)],
      }));
    const kinds = (layer.kinds?.all ?? [])
      .filter(({ value }) => !view.without.includes(`${layer.id}/${value}`))
      .filter(
        ({ value }) => overMap.includes(`${layer.id}/${value}`) || isShown(layer, { kind: value }),
      )
      .map(({ value, swatch }) => ({
        sample: swatch(palette),
        label: text.legendKinds[`${layer.id}/${value}` as keyof typeof text.legendKinds],
      }));
    const entries = layer.kinds ? kinds : members;
    if (layer.kinds || layer.type !== null ? entries.length === 0 : !isShown(layer)) return [];
    // What is drawn all alike needs no names: they stand on the map.
    const every = layer.kinds
      ? layer.kinds.all.map(({ swatch }) => swatch(palette))
      : membersOf(layer, entities).map(({ id: entity }) => sampleOf(layer, entity));
    if (isOneSample(every))
      return [
        { kind: "heading", sample: entries[0]?.sample ?? sampleOf(layer), label: name },
        note,
      ];
    return [
      { kind: "heading", sample: null, label: name },
      ...entries.map((entry): LegendRow => ({ kind: "entry", ...entry })),
      ...(layer.id === "places" && (shown?.some(({ isCount }) => isCount) ?? true)
        ? [countRow(palette, words.counts)]
        : []),
      note,
    ];
  };
  const theme = thematicRows(state, palette);
  const drawn = drawingRows(
    selectVisibleDrawings(state),
    state.workspace.document.folders,
    palette,
    text,
    words,
  );
  const marks: LegendRow[] = [
    ...(view.selection !== null && given.archive?.entities.has(view.selection)
      ? [markRow(palette.selection, `${words.selection}：${nameOf(state, view.selection)}`)]
      : []),
    ...(session.draft.points.length > 0 ? [markRow(palette.selection, words.drawing)] : []),
  ];
  return [
    ...(theme ? [theme] : []),
    ...arrangeLayers(mapLayers, visible)
      .toReversed()
      .filter(({ id, group }) => visible.includes(id) && !selfEvident.includes(group))
      .map(groupOf)
      .filter((rows) => rows.length > 0),
    ...(drawn.length > 0 ? [drawn] : []),
    ...(marks.length > 0 ? [marks] : []),
  ];
};

/** Sea, land and names explain themselves. */
const selfEvident: readonly MapLayer["group"][] = ["base", "names"];

/** Kinds that stand over the map, where nobody looks what is drawn. */
const overMap = ["links/air", "links/four-ports"];

const isOneSample = (samples: readonly Swatch[]): boolean =>
  new Set(samples.map((sample) => JSON.stringify(sample))).size < 2;

const countRow = (palette: Palette, label: string): LegendRow => ({
  kind: "entry",
  sample: { kind: "badge", color: "#e8e2d8", mark: "5", ink: palette.placeLabel },
  label,
});

const markRow = (color: string, label: string): LegendRow => ({
  kind: "entry",
  sample: { kind: "line", color },
  label,
});

const nameOf = ({ given, ...state }: AtlasState, id: string): string =>
  given.archive?.entities.get(id)?.name[selectLanguage({ given, ...state })] ?? "";
