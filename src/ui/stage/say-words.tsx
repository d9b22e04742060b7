import { Fragment } from "react";
import { splitSaid } from "#domain/story/split-said.ts";
import { useAtlas } from "#store/atlas.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { useText } from "#ui/use-text.ts";
import { sayPiece } from "./say-piece.ts";
import styles from "./whole.module.css";

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
  const pieces = splitSaid(said).map((piece) => ({
    fact: piece.as === "value" && !isPlain ? archive?.factById.get(piece.id) : undefined,
    words: sayPiece(archive, piece, text, language),
  }));
  return pieces.map(({ fact, words }, index) => {
    // Pieces have no names of their own and never change places.
    const key = `${index}`;
    if (!fact)
      return (
        <Fragment key={key}>
          {words.slice(pieces[index - 1]?.fact ? closing(words).length : 0)}
        </Fragment>
      );
    // A figure is a button, and no line may begin with what closes it.
    return (
      <span key={key} className={styles.whole}>
        <FactFigure fact={fact} />
        {closing(pieces[index + 1]?.words ?? "")}
      </span>
    );
  });
};

/** The punctuation some words begin with. */
const closing = (words: string): string => /^[，。、；：！？）》”’,.;:!?)]*/.exec(words)?.[0] ?? "";
