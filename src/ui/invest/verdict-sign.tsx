import type { Verdict } from "#domain/invest/judgement.ts";
import type { InvestText } from "#text/zh-invest.ts";
import unseen from "#ui/unseen.module.css";
import styles from "./verdicts.module.css";

/** A sign for who sees it, the word for who does not. */
export const VerdictSign = ({ verdict, words }: { verdict: Verdict; words: InvestText }) => (
  <span className={styles.sign} data-sign={verdict} title={words.verdicts[verdict]}>
    <span aria-hidden>{signs[verdict]}</span>
    <span className={unseen.unseen}>{words.verdicts[verdict]}</span>
  </span>
);

const signs: Readonly<Record<Verdict, string>> = {
  met: "●",
  partly: "◐",
  unmet: "○",
  unknown: "?",
};
