/** Where the map looks. Degrees, WGS84; zoom as MapLibre counts it (512-pixel tiles). */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
  bearing: number;
  pitch: number;
}

/** What a link holds. `null` means "not said": the default, or the person's own setting. */
export interface View {
  mode: "explore";
  /** Id of the selected entity. */
  selection: string | null;
  /** Ids of the visible layers, or null for the layers visible by default. */
  layers: readonly string[] | null;
  theme: "light" | "dark" | null;
  language: "zh" | "en" | "ko" | null;
  /** Words in the open search, or null when it is closed. */
  query: string | null;
  /** null frames the selection, or the city. */
  camera: Camera | null;
}

export const defaultView: View = {
  mode: "explore",
  selection: null,
  layers: null,
  theme: null,
  language: null,
  query: null,
  camera: null,
};
