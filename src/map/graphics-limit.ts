/** Pixels: the longest edge of a canvas these graphics can draw; 0 without WebGL. */
export const graphicsLimit = (): number => {
  limit ??= askGraphics();
  return limit;
};

let limit: number | undefined;

const askGraphics = (): number => {
  const pen = document.createElement("canvas").getContext("webgl2");
  if (!pen) return 0;
  const [width = 0, height = 0]: ArrayLike<number> & Iterable<number> = pen.getParameter(
    pen.MAX_VIEWPORT_DIMS,
  );
  const most = Math.min(
    width,
    height,
    pen.getParameter(pen.MAX_RENDERBUFFER_SIZE),
    pen.getParameter(pen.MAX_TEXTURE_SIZE),
  );
  pen.getExtension("WEBGL_lose_context")?.loseContext();
  return most;
};
