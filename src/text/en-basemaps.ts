import type { BasemapText } from "./zh-basemaps.ts";

export const enBasemaps: BasemapText = {
  title: "Basemap",
  intro:
    "The plans are drawn over the basemap. All but the embedded one are fetched from the service you choose: it sees your network address and where you look.",
  choices: "Choose a basemap",
  names: {
    embedded: "Embedded",
    none: "None",
    "tianditu-vector": "Tianditu · streets",
    "tianditu-imagery": "Tianditu · imagery",
  },
  notes: {
    embedded: "Sea, land and islands; works offline",
    none: "Plain paper, areas only",
    "tianditu-vector": "With names; needs a key",
    "tianditu-imagery": "With names; needs a key",
    address: "A service of your own",
    file: "A file on this device; it stays here",
  },
  remove: (name) => `Remove “${name}”`,
  face: "Layer to show",
  preparing: "Connecting…",
  drawn: (name) => `Now showing “${name}”`,
  withoutNames:
    "Names and icons of this basemap are left out: a map has one set of fonts, and the atlas uses its own.",
  private:
    "The address seems to hold a key, or works inside a private network only, so it is kept out of links; whoever opens your link sees the embedded basemap.",
  privateFile: "A file on this device cannot stand in a link; after a reload, open it again.",
  retry: "Try again",
  choose: "Choose a basemap",
  key: {
    title: "Tianditu key",
    label: "Key (tk)",
    help: "Register at the Tianditu console, create an application of the browser kind (浏览器端) and enter its key here. It is kept on this device only and never written into links.",
    site: "Open the Tianditu console",
    save: "Save",
    forget: "Delete the key",
    kept: "The key is kept on this device",
    show: "Show the key",
  },
  add: {
    title: "Add a service",
    label: "Address",
    help: "Of XYZ or WMTS tiles (with {z}/{x}/{y}), of a WMTS capabilities document, a MapLibre style or a TileJSON.",
    run: "Add",
    emptyAddress: "Please enter an address first.",
  },
  file: {
    title: "Open a file",
    help: "PMTiles (version 3), pictures or vectors. It is read on this device only.",
    run: "Choose a PMTiles file",
  },
  ask: {
    title: (host) => `${host} is not known`,
    stakes:
      "The atlas does not know its coordinate system. If it is GCJ-02, the offset system common in China, the plans would lie wrong by about 450 m east and 110 m north. Please make sure it uses WGS84 or CGCS2000 and that you may use it; shown publicly in China, it also needs a map review number.",
    accept: "Use it",
    decline: "Do not use it",
  },
  fellBack: (name, reason) =>
    `The basemap “${name}” could not be drawn; the embedded one is back and nothing else is affected. ${reason}`,
  faults: {
    "key-missing": () => "Tianditu needs a key of your own: open “Basemap” and enter it.",
    "key-refused": (detail) =>
      `Tianditu did not accept the key (${detail}). Check that it is complete and of the browser kind, that its whitelist holds this site, and that today's quota is not used up.`,
    "key-unanswered": () =>
      "Tianditu did not answer. The network may be down, the key wrong, or this site missing from its whitelist. Check the network and the key, then try again.",
    refused: (detail) =>
      `${detail} is drawn in an offset coordinate system: here it lies about 450 m east and 110 m north of the truth (BD-09 more), so the areas would stand in the wrong place. It cannot be a basemap. Use Tianditu or another service in WGS84 or CGCS2000.`,
    ask: (detail) =>
      `The link asks for a basemap of ${detail}, which the atlas does not know; it was not contacted. Open “Basemap” to look at it and decide.`,
    address: () =>
      "This is no address that can be reached. It should begin with https://; please check it and try again.",
    insecure: (detail) =>
      `This site is https, and the browser does not let it fetch http (${detail}). Use the https address of the service.`,
    credentials: (detail) =>
      `The address holds a user name and password (${detail}), which browsers do not allow here. Use a key parameter, or ask the service to open access.`,
    placeholder: (detail) =>
      `Nobody knows what to put for ${detail}. Addresses of tiles need {z}, {x} and {y}; replace anything else by its value, such as your key.`,
    vector: (detail) =>
      `${detail} gives vector tiles, which alone do not say how to draw them. Enter the address of its style (style.json) or TileJSON.`,
    unauthorised: (detail) =>
      `The service refused access (${detail}). Check the key in the address, its quota and its list of allowed sites.`,
    status: (detail) =>
      `The service has failed (${detail}). Try again later, or check the address.`,
    unreachable: (detail) =>
      `${detail} did not answer, or does not let other sites use it (CORS). Check the network and the address; if the service is yours, let it allow cross-origin requests.`,
    html: (detail) =>
      `${detail} answered with a web page instead of a map: the address is probably wrong, or a login is needed. Please check the address.`,
    picture: (detail) =>
      `${detail} answered with something that is no picture: the address, the layer or the key is probably wrong. Please check the address.`,
    empty: (detail) =>
      `${detail} has no tiles around Weihai (404). Check the address, and whether it covers this place.`,
    document: (detail) =>
      `What stands at ${detail} is no WMTS capabilities document, MapLibre style or TileJSON. Check the address; addresses of tiles need {z}/{x}/{y}.`,
    projection: (detail) =>
      `${detail} has no layer this map can use: it needs pictures in EPSG:3857 (w, GoogleMapsCompatible). Use another service, or ask its provider.`,
    style: (detail) =>
      `The style of ${detail} holds nothing this map can draw, or is not valid. Please use another style.`,
    mapbox: () =>
      "This style depends on Mapbox's own software, which the atlas does not have. Please use a MapLibre style.",
    tiles: (detail) =>
      `One tile of ${detail} after another could not be fetched. Check the network and try again later.`,
    load: () =>
      "The part that handles basemaps did not load; the network may be down. Try again when online.",
    file: (detail) =>
      `“${detail}” is no PMTiles file. Convert MBTiles and the like with “pmtiles convert” first.`,
    "file-version": (detail) =>
      `This is PMTiles version ${detail}; the atlas reads version 3. Convert it with “pmtiles convert” and open it again.`,
    "file-type": (detail) =>
      `The tiles in the file (type ${detail}) cannot be read. MVT, MLT, PNG, JPEG, WebP and AVIF can.`,
    "file-compression": (detail) =>
      `The file is compressed with ${detail}, which browsers cannot undo. Make it anew with gzip.`,
    "file-elsewhere": (detail) =>
      `“${detail}” does not hold the surroundings of Weihai. Open a file that covers them.`,
    "file-damaged": (detail) =>
      `“${detail}” cannot be read: it is damaged, incomplete or was moved. Get it again and open it.`,
  },
};
