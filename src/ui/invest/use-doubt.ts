import { useEffect, useState } from "react";
import { runDoubt } from "#data/invest/run-doubt.ts";
import type { Doubt } from "#domain/invest/doubt.ts";
import { doubtTable } from "#domain/invest/doubt-table.ts";
import type { Ranking } from "#domain/invest/rank-candidates.ts";

/** The doubt of each ranked place; null while it is being measured, "missing" where it could not be. */
export const useDoubt = (ranking: Ranking): readonly Doubt[] | "missing" | null => {
  const [answer, setAnswer] = useState<{
    ranking: Ranking;
    doubts: readonly Doubt[] | "missing";
  } | null>(null);
  useEffect(
    () =>
      runDoubt(doubtTable(ranking).values, (doubts) =>
        setAnswer({ ranking, doubts: doubts ?? "missing" }),
      ),
    [ranking],
  );
  return answer?.ranking === ranking ? answer.doubts : null;
};
