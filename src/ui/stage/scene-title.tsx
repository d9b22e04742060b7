import { splitSaid } from "#domain/story/split-said.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { sayPiece } from "./say-piece.ts";
import styles from "./whole.module.css";

/** The claim of a scene. Chinese lines end after a comma before they end anywhere else, and never in a word. */
export const SceneTitle = ({ said }: { said: string }) => {
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const title = splitSaid(said)
    .map((piece) => sayPiece(archive, piece, text, language))
    .join("");
  if (language !== "zh") return title;
  return title.split(/(?<=[，：；])/).map((clause) => (
    <span key={clause} className={styles.whole}>
      {wordsOf(clause).map(({ index, segment }) => (
        <span key={index} className={styles.whole}>
          {segment}
        </span>
      ))}
    </span>
  ));
};

/** The words of Chinese, each with the punctuation behind it. */
const wordsOf = (clause: string): { index: number; segment: string }[] => {
  const words: { index: number; segment: string }[] = [];
  let opening = "";
  for (const { index, segment, isWordLike } of segmenter.segment(clause)) {
    const last = words.at(-1);
    if (/^[“‘（《]$/.test(segment)) opening += segment;
    else if (isWordLike || !last) {
      words.push({ index, segment: opening + segment });
      opening = "";
    } else last.segment += segment;
  }
  return words;
};

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
