import { useEffect } from "react";
import { useAtlas } from "#store/atlas.ts";
import { startKeeping } from "#store/keep/keeper.ts";

/** Reads the workspace that was open last, if nobody has yet; says whether that is done. */
export const useKept = (): boolean => {
  useEffect(() => void startKeeping(), []);
  return useAtlas(({ session }) => !["unread", "reading"].includes(session.keeping.state));
};
