import { useAtlas } from "#store/atlas.ts";

/** The size of the map on the wall now, and while it shows scenes. CSS pixels. */
export const useWall = () => {
  const desk = useAtlas(({ session }) => session.desk);
  const scenes = desk?.stageSize ?? { width: 1920, height: 1080 };
  return { scenes, now: desk?.wall?.size ?? scenes };
};
