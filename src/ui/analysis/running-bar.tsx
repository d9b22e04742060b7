import { useAtlas } from "#store/atlas.ts";
import { Progress } from "./progress.tsx";

/** The analysis under way, if there is one. */
export const RunningBar = () => {
  const analysis = useAtlas(({ session }) => session.analysis);
  return analysis && <Progress {...analysis} onCancel={analysis.cancel} />;
};
