import { useEffect, useState } from "react";

/** What a loader gives: null while it is under way, "missing" when it is out of reach. The loader stays the same. */
export const useLoaded = <Loaded extends object>(
  load: () => Promise<Loaded>,
): Loaded | null | "missing" => {
  const [state, setState] = useState<Loaded | null | "missing">(null);
  useEffect(() => {
    let isGone = false;
    load().then(
      (loaded) => !isGone && setState(() => loaded),
      () => !isGone && setState("missing"),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  return state;
};
