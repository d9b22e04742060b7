import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Position } from "#domain/view.ts";

/** A looked-up point. */
export interface Pin {
  position: Position;
  /** sRGB hexadecimal. */
  color: string;
}

/** Marks a looked-up point on a map; null takes the mark away. What it marks is said beside the map. */
export const createPin = (map: MapLibreMap) => {
  let marker: Marker | null = null;
  return (pin: Pin | null): void => {
    marker?.remove();
    marker = null;
    if (!pin) return;
    const { position, color } = pin;
    marker = new Marker({ color }).setLngLat([position.longitude, position.latitude]).addTo(map);
    const element = marker.getElement();
    for (const name of ["aria-label", "role", "tabindex"]) element.removeAttribute(name);
    element.setAttribute("aria-hidden", "true");
    element.style.pointerEvents = "none";
  };
};
