import { useAtlas } from "#store/atlas.ts";

/** The size of the wall, CSS pixels; that of a usual one while the stage has not told. */
export const useWall = (): { width: number; height: number } => {
  const width = useAtlas(({ session }) => session.desk?.wall?.width ?? 1920);
  const height = useAtlas(({ session }) => session.desk?.wall?.height ?? 1080);
  return { width, height };
};
