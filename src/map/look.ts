/** Where a map looks: read from it, and set. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "#domain/view.ts";
import type { Frame, Picture } from "./picture.ts";

/** Air around what is framed, CSS pixels. */
const framePadding = 44;

export const paddingOf = ({ clientWidth }: HTMLElement, { covered }: Frame) => ({
  top: framePadding,
  right: framePadding,
  bottom: framePadding,
  left: framePadding + (clientWidth > 2.5 * covered ? covered : 0),
});

/** Looks where a picture looks, once the page is laid out: a panel may be opening or closing beside the map. */
export const move = (map: MapLibreMap, target: Picture["target"]) =>
  requestAnimationFrame(() => {
    map.resize();
    if ("bounds" in target) {
      map.fitBounds(target.bounds, {
        padding: paddingOf(map.getContainer(), target),
        maxZoom: 12,
        duration: 900,
        bearing: map.getBearing(),
        ...(target.pitch > 0 && { pitch: target.pitch }),
      });
    } else {
      map.easeTo({ ...toMapLibre(target), duration: 500 });
    }
  });

export const toMapLibre = ({ zoom, latitude, longitude, bearing, pitch }: Camera) => ({
  zoom,
  center: [longitude, latitude] as [number, number],
  bearing,
  pitch,
});

export const readCamera = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    latitude: lat,
    longitude: lng,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
};
