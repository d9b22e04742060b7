import type { Part } from "./analysis/analysis.ts";
import type { Archive } from "./archive.ts";
import type { DrawingSample, SampledArea, SampledSite } from "./drawing-sample.ts";
import { factCells, factColumns } from "./list-table.ts";
import { type Cell, type Table, threeCells, threeColumns } from "./tables.ts";

/**
 * What lies under a drawing, one row each, with the evidence of the figures; and one row for each tier of what lies
 * under none of it. Shares from 0 to 1.
 */
export const drawingSampleTable = (archive: Archive, { tiers, sites }: DrawingSample): Table => {
  const figures = (of: SampledArea | SampledSite): Cell[] =>
    [0, 1].flatMap((index) => factCells(archive, of.figures[index] ?? null));
  const noFigures = [0, 1].flatMap(() => factCells(archive, null));
  return {
    name: "drawing",
    columns: [
      "tier",
      "id",
      ...threeColumns("name"),
      "type",
      "certainty",
      "measuredOn",
      "errorMetres",
      ...partColumns("shareOfDrawing"),
      ...partColumns("shareOfArea"),
      "common.km2",
      "common.hectares",
      "common.mu",
      ...["figure1", "figure2"].flatMap(factColumns),
    ],
    rows: [
      ...tiers.flatMap(({ tier, areas, bare }): Cell[][] => [
        ...areas.map((area) => [tier, ...areaCells(area), ...figures(area)]),
        ...(bare === null
          ? []
          : [
              [
                tier,
                null,
                null,
                null,
                null,
                "uncovered",
                null,
                null,
                null,
                round(bare),
                ...nulls(8),
                ...noFigures,
              ],
            ]),
      ]),
      ...sites.flatMap(({ members }) =>
        members.map((site) => ["sites", ...siteCells(site), ...nulls(9), ...figures(site)]),
      ),
    ],
  };
};

const partColumns = (name: string): string[] => [name, `${name}.low`, `${name}.high`];

const partCells = (part: Part | null): Cell[] =>
  part ? [round(part.share), round(part.low), round(part.high)] : nulls(3);

const areaCells = ({ entity, share }: SampledArea): Cell[] => {
  const { cover } = share;
  const hectares = cover && cover.squareMetres / 10_000;
  return [
    entity.id,
    ...threeCells(entity.name),
    entity.type,
    share.low > 0 ? "certain" : "possible",
    entity.geometry?.accuracy ?? null,
    entity.geometry?.errorMetres ?? null,
    ...partCells(share),
    ...partCells(cover),
    hectares && round(hectares / 100),
    hectares && round(hectares),
    hectares && round(hectares * 15),
  ];
};

const siteCells = ({ entity, isCertain, errorMetres }: SampledSite): Cell[] => [
  entity.id,
  ...threeCells(entity.name),
  entity.type,
  isCertain ? "certain" : "possible",
  "point",
  errorMetres,
];

const nulls = (count: number): null[] => Array.from({ length: count }, () => null);

const round = (value: number): number => Number(value.toFixed(4));
