import { paintTile } from "./paint-tile.ts";

/** Id of the map image of a round badge with a short mark on it. Colours are sRGB hexadecimal. */
export const badgeImage = (mark: string, ground: string, ink: string, ring: string): string =>
  `badge:${mark}:${ground}:${ink}:${ring}`;

/** Pixels, at twice the size on the map. */
const side = 42;

/** Paints the badge an id asks for; null for ids of another kind. */
export const paintBadge = (id: string): ImageData | null => {
  const [kind, mark, ground, ink, ring] = id.split(":");
  if (kind !== "badge" || !mark || !ground || !ink || !ring) return null;
  return paintTile(side, (pen) => {
    pen.fillStyle = ground;
    pen.strokeStyle = ring;
    pen.lineWidth = 3;
    pen.beginPath();
    pen.arc(side / 2, side / 2, side / 2 - 2, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.fillStyle = ink;
    pen.font = "700 24px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(mark, side / 2, side / 2 + 2);
  });
};
