import type { Archive } from "#domain/archive.ts";
import type { Diagram } from "#domain/diagram.ts";
import { outside } from "#domain/industry-chain.ts";
import { DiagramPicture } from "#ui/diagrams/diagram-picture.tsx";
import table from "#ui/diagrams/table.module.css";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { useText } from "#ui/use-text.ts";
import { useCounts } from "./use-counts.ts";

/** All clusters between the areas that lead them; each is unfolded by a click. */
export const ClustersPicture = ({
  archive,
  diagram,
  onUnfold,
}: {
  archive: Archive;
  diagram: Diagram;
  onUnfold: (cluster: string) => void;
}) => {
  const { text, language } = useText();
  const words = useViewsText().industries;
  const counts = useCounts(archive);
  return (
    <>
      <p className={table.note}>{words.note}</p>
      <DiagramPicture
        diagram={diagram}
        shape={shape}
        names={{
          nameOf: ({ entity }) => entity?.name[language] ?? words.outside,
          noteOf: ({ id }) => counts(id),
          groupOf: ({ id, entity }) => (id === outside ? "cluster" : (entity?.type ?? null)),
        }}
        headingOf={(group) => text.types[group as keyof typeof text.types]}
        onChoose={onUnfold}
      />
    </>
  );
};

const shape = { columns: [0.2, 0.34, 0.22], minWidth: 38, unit: 0.16, kept: [1] };
