import type { Archive } from "#domain/archive.ts";
import type { Wish } from "#domain/invest/criterion.ts";
import type { Judgement } from "#domain/invest/judgement.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { GroundMarks } from "./ground-marks.tsx";
import { RoadLine } from "./road-line.tsx";
import { sayJudgement } from "./say-judgement.ts";
import { useSaying } from "./use-saying.ts";
import { VerdictSign } from "./verdict-sign.tsx";

/** How far a wish comes true of an area, in a comparison. */
export const VerdictCell = ({
  area,
  judgement,
  wish,
  archive,
}: {
  area: IndexEntity;
  judgement: Judgement;
  wish: Wish;
  archive: Archive;
}) => {
  const saying = useSaying(archive);
  return (
    <div data-verdict={judgement.verdict}>
      <VerdictSign verdict={judgement.verdict} words={saying.words} />{" "}
      {sayJudgement(judgement, wish, saying)}
      <GroundMarks judgement={judgement} most={2} saying={saying} />
      {judgement.reason.kind === "near" && (
        <RoadLine from={area} to={judgement.reason.nearest.site} saying={saying} />
      )}
    </div>
  );
};
