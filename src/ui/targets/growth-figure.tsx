import type { TargetPath } from "#domain/target-paths.ts";
import { sayNumber } from "#text/quantity.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./growth-figure.module.css";
import { useTargetsText } from "./use-targets-text.ts";

/** The derived number with the numbers it was derived from. */
export const GrowthFigure = ({
  path: { growth, fact, baseline },
}: {
  path: Pick<TargetPath, "growth" | "fact" | "baseline">;
}) => {
  const { text, language } = useText();
  const words = useTargetsText();
  if (!growth) {
    return (
      <span className={styles.small} title={words.growth.noneReason}>
        <span aria-hidden>{words.growth.none}</span>
        <span className={styles.spoken}>{words.growth.noneReason}</span>
      </span>
    );
  }
  const { value, measure, comparator, years } = growth;
  const [aim, now] = [fact.value, baseline?.value].map((one) => sayNumber(one ?? 0, language));
  const rounded = sayNumber(Number(value.toFixed(measure === "percent" ? 1 : 2)), language).replace(
    "-",
    "−",
  );
  return (
    <>
      <strong className={styles.figure}>
        {words.growth[measure](text.comparators[comparator], rounded)}
      </strong>
      <span className={styles.small}>
        {words.growth.derived}
        {language === "zh" ? "：" : ": "}
        <span className={styles.derivation}>
          {measure === "percent" ? (
            <>
              ({aim} ÷ {now})<sup>1/{years}</sup> − 1
            </>
          ) : (
            `(${aim} − ${now}) ÷ ${years}`
          )}
        </span>
      </span>
    </>
  );
};
