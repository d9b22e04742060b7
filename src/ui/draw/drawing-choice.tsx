import { useAtlas } from "#store/atlas.ts";
import { selectVisibleDrawings } from "#store/selectors.ts";
import { Choice } from "#ui/choice.tsx";
import { useDrawText } from "./use-draw-text.ts";

/** One of the drawings that are shown, the uppermost first. */
export const DrawingChoice = ({
  chosen,
  onChoose,
}: {
  chosen: string | null;
  onChoose: (id: string) => void;
}) => {
  const words = useDrawText();
  const drawings = useAtlas(selectVisibleDrawings);
  // A list as long as that is read in the workspace.
  if (drawings.length > mostOffered)
    return <p>{drawings.find(({ id }) => id === chosen)?.name ?? words.chooseInWorkspace}</p>;
  return (
    <Choice
      label={words.drawing}
      any={words.chooseDrawing}
      value={chosen}
      options={drawings.toReversed()}
      onChange={(id) => id !== null && onChoose(id)}
    />
  );
};

const mostOffered = 200;
