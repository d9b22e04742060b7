/** What lies below the words of a scene, sRGB hexadecimal: as the page in its light theme. */
export const wallInk = {
  paper: "#fdfcf9",
  raised: "#ffffff",
  sunk: "#f4f1e9",
  line: "#ddd8cb",
} as const;
