import { Fragment } from "react";
import { splitSaid } from "#domain/story/split-said.ts";
import { useAtlas } from "#store/atlas.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { useText } from "#ui/use-text.ts";
import { sayPiece } from "./say-piece.ts";

/** The words of a scene, with the figures and names of the catalog filled in; figures open their evidence. */
export const SayWords = ({
  said,
  isPlain = false,
}: {
  said: string;
  /** Whether figures are words like others. */
  isPlain?: boolean;
}) => {
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  return splitSaid(said).map((piece, index) => {
    const fact = piece.as === "value" ? archive?.factById.get(piece.id) : undefined;
    // Pieces have no names of their own and never change places.
    const key = `${index}`;
    if (fact && !isPlain) return <FactFigure key={key} fact={fact} />;
    return <Fragment key={key}>{sayPiece(archive, piece, text, language)}</Fragment>;
  });
};
