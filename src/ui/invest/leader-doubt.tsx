import { weights } from "#domain/invest/criterion.ts";
import { dethroningOf } from "#domain/invest/dethroning.ts";
import { type Doubt, weightSets } from "#domain/invest/doubt.ts";
import { doubtTable } from "#domain/invest/doubt-table.ts";
import type { Ranking } from "#domain/invest/rank-candidates.ts";
import styles from "./ranked-list.module.css";
import { sayShare, sayWeight, sayWhole } from "./say-criterion.ts";
import type { Saying } from "./use-saying.ts";

/** How sure the first place is: under other weights, by the smallest change that would take it, by what is unknown. */
export const LeaderDoubt = ({
  ranking,
  doubts,
  saying,
}: {
  ranking: Ranking;
  doubts: readonly Doubt[] | "missing" | null;
  saying: Saying;
}) => {
  const { words, text, language } = saying;
  const { ranked } = ranking;
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [leader] = leaders;
  if (!leader) return null;
  const doubt = doubts === "missing" ? null : doubts?.[0];
  const overtaking = ranked.filter(
    ({ rank, score }) => rank > 1 && score.high > leader.score.low + 1e-10,
  );
  return (
    <div className={styles.doubt} data-leader>
      {leaders.length > 1 && <p>{words.sharedFirst(leaders.length)}</p>}
      {doubts === null && <p>{words.doubtRunning}</p>}
      {doubts === "missing" && <p>{words.doubtFailed}</p>}
      {doubt && (
        <p>
          <strong>{leader.entity.name[language]}</strong>{" "}
          {words.doubtOf(
            weightSets.toLocaleString("en"),
            sayShare(doubt.first),
            sayShare(doubt.topThree),
          )}
        </p>
      )}
      {leaders.length === 1 && ranked.length > 1 && <p>{sayDethroning(ranking, saying)}</p>}
      {overtaking.length > 0 && (
        <p>
          {words.overtaken(
            text.list(overtaking.slice(0, 3).map(({ entity }) => entity.name[language])),
          )}
        </p>
      )}
    </div>
  );
};

/** By which smallest change of one weight somebody draws level. */
const sayDethroning = (ranking: Ranking, saying: Saying): string => {
  const { words, language } = saying;
  const table = doubtTable(ranking);
  const found = dethroningOf(table.weights, table.values);
  const criterion = found && ranking.criteria[table.criteria[found.criterion] ?? -1];
  const rival = found && ranking.ranked[found.rival];
  if (!criterion || !rival) return words.neverDethroned;
  const said = words.dethroned(
    sayWhole(criterion.wish, saying),
    sayWeight(found.from, language),
    sayWeight(found.to, language),
    rival.entity.name[language],
  );
  return found.to > Math.max(...weights) ? `${said}${words.dethronedBeyond}` : said;
};
