/** One request, its progress, one answer. */
import { analyse } from "#domain/analysis/analyse.ts";
import type { AnalysisAnswer, AnalysisRequest } from "#domain/analysis/analysis.ts";

const answer = (said: AnalysisAnswer) => self.postMessage({ answer: said });

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
  analyse(data, (done, total) => self.postMessage({ done, total })).then(answer, () =>
    answer({ isDone: false, fault: "unreachable" }),
  );
};
