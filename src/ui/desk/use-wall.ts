import { usualWall } from "#domain/briefing/usual-wall.ts";
import { useAtlas } from "#store/atlas.ts";

/** The size of the map on the wall now, and while it shows scenes. CSS pixels. */
export const useWall = () => {
  const desk = useAtlas(({ session }) => session.desk);
  const scenes = desk?.stageSize ?? usualWall;
  return { scenes, now: desk?.wall?.size ?? scenes };
};
