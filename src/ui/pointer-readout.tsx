import { useEffect, useState } from "react";
import { loadCgcs2000 } from "#domain/project-cgcs2000.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayDegrees } from "#text/quantity.ts";
import styles from "./map-frame.module.css";
import { useText } from "./use-text.ts";

type Projection = Awaited<ReturnType<typeof loadCgcs2000>>;

/** Where the pointer is on the map: degrees (WGS84), and metres of the city's own zone once their formula is there. */
export const PointerReadout = () => {
  const { text } = useText();
  const pointer = useAtlas(({ session }) => session.pointer);
  const [project, setProject] = useState<Projection | null>(null);
  const isWanted = pointer !== null && project === null;
  useEffect(() => {
    if (!isWanted) return;
    // Out of reach: the degrees say it too, and the next pass of the pointer asks again.
    loadCgcs2000().then(
      (loaded) => setProject(() => loaded),
      () => {},
    );
  }, [isWanted]);
  if (!pointer) return null;
  const planar = project?.(pointer);
  return (
    <p className={styles.pointer} aria-hidden="true">
      {sayDegrees(pointer.longitude, "E", 5)} {sayDegrees(pointer.latitude, "N", 5)}
      {planar && (
        <span>{text.map.planar(planar.northing.toFixed(0), planar.easting.toFixed(0))}</span>
      )}
    </p>
  );
};
