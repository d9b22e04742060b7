import type { Diagram, DiagramNode } from "#domain/diagram.ts";
import { outside } from "#domain/industry-chain.ts";
import { DiagramPicture } from "#ui/diagrams/diagram-picture.tsx";
import { LineLegend } from "#ui/diagrams/line-legend.tsx";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { useText } from "#ui/use-text.ts";

/** One cluster from the whole to the ground; where nothing is stated in between, a gap says so. */
export const ClusterPicture = ({ diagram, cluster }: { diagram: Diagram; cluster: string }) => {
  const { text, language } = useText();
  const words = useViewsText().industries;
  const groupOf = ({ id, entity }: DiagramNode) =>
    entity?.type === "cluster" && id !== cluster ? "parts" : (entity?.type ?? null);
  const headingOf = (group: string) => {
    if (group === "parts") return words.parts;
    return group === "" ? words.gap : text.types[group as keyof typeof text.types];
  };
  return (
    <>
      <LineLegend links={diagram.links} gap={words.gap} />
      <DiagramPicture
        key={cluster}
        diagram={diagram}
        shape={cluster === outside ? shapeWithoutWhole : shape}
        names={{
          nameOf: ({ entity }) => entity?.name[language] ?? text.silence.notStated,
          groupOf,
        }}
        headingOf={headingOf}
      />
    </>
  );
};

const shape = { columns: [0.15, 0.2, 0.29, 0.17], minWidth: 42, unit: null, kept: [] };
const shapeWithoutWhole = { ...shape, columns: [0, 0.26, 0.32, 0.2] };
