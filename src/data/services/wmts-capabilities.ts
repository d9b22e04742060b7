/** One layer of a WMTS that can be drawn in web Mercator. */
export interface WmtsLayer {
  id: string;
  title: string;
  /** Address of its tiles with {z}/{x}/{y}. */
  template: string;
  minzoom: number;
  maxzoom: number;
  /** Pixels at the side of a tile. */
  tileSize: number;
}

/** Reads a capabilities document. null: it is none. No layers: it has none in web Mercator. */
export const readCapabilities = (
  text: string,
  address: string,
): { provider: string; layers: WmtsLayer[] } | null => {
  const document = new DOMParser().parseFromString(text, "text/xml");
  const root = document.documentElement;
  if (root.localName !== "Capabilities") return null;
  const contents = childrenOf(root, "Contents")[0];
  if (!contents) return null;
  const sets = new Map(
    childrenOf(contents, "TileMatrixSet").flatMap((set) => {
      const levels = readLevels(set);
      return levels ? [[wordsIn(set, "Identifier"), levels] as const] : [];
    }),
  );
  const getTile = keyValueAddress(root, address);
  const layers = childrenOf(contents, "Layer").flatMap((layer) => {
    const read = readLayer(layer, sets, getTile, address);
    return read ? [read] : [];
  });
  const provider = childrenOf(root, "ServiceProvider")[0];
  return { provider: provider ? wordsIn(provider, "ProviderName") : "", layers };
};

/** The zooms of a matrix set: identifier of a matrix without its zoom, and which there are. */
interface Levels {
  prefix: string;
  minzoom: number;
  maxzoom: number;
  tileSize: number;
}

/** Metres round the equator in EPSG:3857, and the size of a pixel a scale is said for. */
const girth = 2 * 20037508.342789244;
const pixel = 0.00028;

/** null when the set is not web Mercator, or counts in a way the map cannot write. */
const readLevels = (set: Element): Levels | null => {
  if (!/(3857|900913|102100|102113)\b/.test(wordsIn(set, "SupportedCRS"))) return null;
  const levels = childrenOf(set, "TileMatrix").flatMap((matrix) => {
    const tileSize = Number(wordsIn(matrix, "TileWidth"));
    const span = Number(wordsIn(matrix, "ScaleDenominator")) * pixel * tileSize;
    const zoom = Math.log2(girth / span);
    const [prefix, number] = /^(.*?)0*(\d+)$/.exec(wordsIn(matrix, "Identifier"))?.slice(1) ?? [];
    const isRegular =
      Math.abs(zoom - Math.round(zoom)) < 0.02 && Number(number) === Math.round(zoom);
    return prefix !== undefined && isRegular && isCornerOfWorld(matrix)
      ? [{ zoom: Math.round(zoom), prefix, tileSize }]
      : [];
  });
  const [first] = levels;
  if (!first || levels.some(({ prefix }) => prefix !== first.prefix)) return null;
  const zooms = levels.map(({ zoom }) => zoom);
  return {
    prefix: first.prefix,
    minzoom: Math.min(...zooms),
    maxzoom: Math.max(...zooms),
    tileSize: first.tileSize,
  };
};

const isCornerOfWorld = (matrix: Element): boolean =>
  wordsIn(matrix, "TopLeftCorner")
    .split(/\s+/)
    .map(Number)
    .every((metres) => Math.abs(Math.abs(metres) - girth / 2) < 100);

const readLayer = (
  layer: Element,
  sets: ReadonlyMap<string, Levels>,
  getTile: string | null,
  address: string,
): WmtsLayer | null => {
  const id = wordsIn(layer, "Identifier");
  const matrixSet = childrenOf(layer, "TileMatrixSetLink")
    .map((link) => wordsIn(link, "TileMatrixSet"))
    .find((name) => sets.has(name));
  const levels = matrixSet === undefined ? undefined : sets.get(matrixSet);
  const format = childrenOf(layer, "Format")
    .map((one) => one.textContent?.trim() ?? "")
    .find((one) => /^image\/(png|jpe?g|webp|avif)|^tiles$/i.test(one));
  if (matrixSet === undefined || !levels || format === undefined) return null;
  const styles = childrenOf(layer, "Style");
  const style = styles.find((one) => one.getAttribute("isDefault") === "true") ?? styles[0];
  const values: Record<string, string> = {
    layer: id,
    style: style ? wordsIn(style, "Identifier") : "",
    tilematrixset: matrixSet,
    tilematrix: `${levels.prefix}{z}`,
    tilerow: "{y}",
    tilecol: "{x}",
    ...defaultsOf(layer),
  };
  const resource = childrenOf(layer, "ResourceURL").find(
    (one) =>
      one.getAttribute("resourceType") === "tile" &&
      (one.getAttribute("format") ?? format).startsWith(format),
  );
  const template =
    resource?.getAttribute("template") ??
    (getTile &&
      `${getTile}SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${encodeURIComponent(id)}&STYLE={style}&FORMAT=${encodeURIComponent(format)}&TILEMATRIXSET=${encodeURIComponent(matrixSet)}&TILEMATRIX={tilematrix}&TILEROW={tilerow}&TILECOL={tilecol}`);
  if (!template) return null;
  const filled = template.replace(
    /\{([^{}]+)\}/g,
    (all, name) => values[name.toLowerCase()] ?? all,
  );
  const { minzoom, maxzoom, tileSize } = levels;
  return {
    id,
    title: wordsIn(layer, "Title") || id,
    template: absolute(filled, address),
    minzoom,
    maxzoom,
    tileSize,
  };
};

/** Values a layer takes for dimensions nobody chose, such as its time. */
const defaultsOf = (layer: Element): Record<string, string> =>
  Object.fromEntries(
    childrenOf(layer, "Dimension").map((dimension) => [
      wordsIn(dimension, "Identifier").toLowerCase(),
      wordsIn(dimension, "Default"),
    ]),
  );

/** Where tiles are asked for by key and value, ending so that more can follow; null when they are not. */
const keyValueAddress = (root: Element, address: string): string | null => {
  const operation = [...root.getElementsByTagNameNS("*", "Operation")].find(
    (one) => one.getAttribute("name") === "GetTile",
  );
  const gets = [...(operation?.getElementsByTagNameNS("*", "Get") ?? [])];
  const get = gets.find((one) => /KVP/.test(one.textContent ?? "")) ?? gets[0];
  const href =
    get?.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? get?.getAttribute("xlink:href");
  if (!href) return null;
  const whole = absolute(href, address);
  return /[?&]$/.test(whole) ? whole : `${whole}${whole.includes("?") ? "&" : "?"}`;
};

/** Relative to where the document stood; place holders stay as they are written. */
const absolute = (template: string, address: string): string =>
  new URL(template, address).href.replace(/%7B/g, "{").replace(/%7D/g, "}");

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

const wordsIn = (element: Element, name: string): string =>
  childrenOf(element, name)[0]?.textContent?.trim() ?? "";
