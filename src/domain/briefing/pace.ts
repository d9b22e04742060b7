import type { Story } from "#domain/story/story-schema.ts";

/** How a briefing keeps to the time its scenes are meant to take. Seconds. */
export interface Pace {
  /** Of all scenes. */
  planned: number;
  /** Positive: as much late; negative: as much early; 0 while the time that has passed falls into this scene. */
  late: number;
}

/** @param scene counted from 1 @param elapsed seconds since the beginning */
export const paceOf = ({ scenes }: Pick<Story, "scenes">, scene: number, elapsed: number): Pace => {
  const sum = (count: number) =>
    scenes.slice(0, count).reduce((total, { dwell }) => total + dwell, 0);
  const [begin, end] = [sum(scene - 1), sum(scene)];
  const late = elapsed > end ? elapsed - end : Math.min(0, elapsed - begin);
  return { planned: sum(scenes.length), late };
};
