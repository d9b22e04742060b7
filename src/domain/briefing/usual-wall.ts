/** The size of a wall while nobody has said how large it is. CSS pixels. */
export const usualWall = { width: 1920, height: 1080 };
