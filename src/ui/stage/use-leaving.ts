import { useEffect, useState } from "react";
import type { Scene } from "#domain/story/story-schema.ts";

/** Milliseconds in which a scene fades; as in `stage.module.css`. */
const fade = 500;

/** The scene before, for as long as it fades. */
export const useLeaving = (scene: Scene | null): Scene | null => {
  const [last, setLast] = useState(scene);
  const [leaving, setLeaving] = useState<Scene | null>(null);
  if (scene !== last) {
    setLast(scene);
    // A scene that is edited stays where it is.
    if (scene?.id !== last?.id) setLeaving(last);
  }
  useEffect(() => {
    if (!leaving) return;
    const timer = setTimeout(() => setLeaving(null), fade);
    return () => clearTimeout(timer);
  }, [leaving]);
  return leaving;
};
