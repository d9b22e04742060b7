import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { structureOf } from "#domain/structure.ts";
import { useAtlas } from "#store/atlas.ts";
import { DiagramPicture } from "#ui/diagrams/diagram-picture.tsx";
import { LineLegend } from "#ui/diagrams/line-legend.tsx";
import { ScrollRoom } from "#ui/diagrams/scroll-room.tsx";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import view from "#ui/diagrams/view.module.css";
import { ViewHead } from "#ui/diagrams/view-head.tsx";
import { useText } from "#ui/use-text.ts";
import { OverlapMatrix } from "./overlap-matrix.tsx";
import { StructureTable } from "./structure-table.tsx";

/** Which plans lie on each other, and what each is anchored in. */
export const StructureView = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const words = useViewsText();
  const shown = useAtlas(({ session }) => session.shownAs.structure);
  const structure = useMemo(() => structureOf(archive), [archive]);
  return (
    <div className={view.view}>
      <ViewHead
        page="structure"
        title={words.structure.title}
        shapes={["diagram", "matrix", "table"]}
      >
        {structure.densest.map(({ ground, plans }) => (
          <span key={ground.id}>
            {words.structure.densest(
              ground.name[language],
              plans.map((plan) => plan.name[language]),
            )}
          </span>
        ))}
      </ViewHead>
      <ScrollRoom label={words.structure[shown === "matrix" ? "matrix" : "table"]} key={shown}>
        {shown === "diagram" && (
          <>
            <LineLegend links={structure.links} />
            <DiagramPicture
              diagram={structure}
              shape={language === "en" ? wideShape : shape}
              names={{
                nameOf: ({ entity }) => entity?.name[language] ?? "",
                groupOf: ({ entity }) => entity?.type ?? null,
              }}
              headingOf={(group) => text.types[group as keyof typeof text.types]}
            />
          </>
        )}
        {shown === "matrix" && <OverlapMatrix archive={archive} />}
        {shown === "table" && <StructureTable archive={archive} structure={structure} />}
      </ScrollRoom>
    </div>
  );
};

const shape = { columns: [0.085, 0.13, 0.17, 0.245, 0.2], minWidth: 45, unit: null, kept: [0] };

/** Latin words are long and do not break. */
const wideShape = { ...shape, minWidth: 52 };
