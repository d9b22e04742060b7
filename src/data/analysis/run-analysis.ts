import type { AnalysisAnswer, AnalysisRequest, OnProgress } from "#domain/analysis/analysis.ts";

export interface RunningAnalysis {
  /** null when it was cancelled; never rejects. */
  answer: Promise<AnalysisAnswer | null>;
  /** Ends the work at once, whatever it is at. */
  cancel: () => void;
}

/** Has a request answered in a worker of its own, which ends with it. */
export const runAnalysis = (request: AnalysisRequest, onProgress: OnProgress): RunningAnalysis => {
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  const { promise, resolve } = withResolve<AnalysisAnswer | null>();
  const end = (answer: AnalysisAnswer | null) => {
    worker.terminate();
    resolve(answer);
  };
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if ("answer" in data) end(data.answer);
    else onProgress(data.done, data.total);
  };
  worker.onerror = () => end({ isDone: false, fault: "unreachable" });
  worker.postMessage(request);
  return { answer: promise, cancel: () => end(null) };
};

type Report = { answer: AnalysisAnswer } | { done: number; total: number };

/** `Promise.withResolvers`, which the oldest browsers do not have. */
const withResolve = <Value>() => {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};
