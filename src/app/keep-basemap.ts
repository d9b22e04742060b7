import { bareGround } from "#data/bare-ground.ts";
import type { Prepared } from "#data/services/service.ts";
import { dismissNotice, notify, retryBasemap, setSession, useAtlas } from "#store/atlas.ts";
import { selectBasemap } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";

/** Keeps what is drawn below the areas the same as what is chosen; falls back to the embedded basemap. */
export const keepBasemap = () => {
  follow(useAtlas.getState());
  useAtlas.subscribe(follow);
  window.addEventListener("online", () => {
    const { fault } = useAtlas.getState().session.basemap;
    if (fault?.id === "unreachable" || fault?.id === "key-unanswered") retryBasemap();
  });
};

/** All that a basemap is made from: when one of it changes, it is made anew. */
const orderOf = ({ view, session, settings, ...rest }: AtlasState) => {
  const basemap = selectBasemap({ view, session, settings, ...rest });
  const isOfTianditu = typeof basemap === "string" && basemap.startsWith("tianditu-");
  return {
    basemap,
    key: isOfTianditu ? settings.tiandituKey : null,
    isAccepted: typeof basemap === "string" && settings.services.includes(basemap),
    tries: session.basemapTries,
  };
};
type BasemapOrder = ReturnType<typeof orderOf>;

let latest: BasemapOrder = { basemap: "embedded", key: null, isAccepted: false, tries: 0 };

const isSame = (a: BasemapOrder, b: BasemapOrder): boolean =>
  a.basemap === b.basemap &&
  a.key === b.key &&
  a.isAccepted === b.isAccepted &&
  a.tries === b.tries;

const follow = (state: AtlasState) => {
  const order = orderOf(state);
  if (isSame(order, latest)) return;
  latest = order;
  missed.clear();
  if (order.basemap === "embedded" || order.basemap === "none") {
    const ground = order.basemap === "none" ? bareGround : null;
    setSession({ basemap: { ground, fault: null, isPreparing: false } });
    dismissNotice("basemap");
    return;
  }
  // What was drawn before stays until there is something to put in its place.
  setSession({ basemap: { ...state.session.basemap, fault: null, isPreparing: true } });
  void prepare(order);
};

const prepare = async (order: BasemapOrder): Promise<void> => {
  try {
    const { prepareBasemap, tellFault } = await import("./prepare-basemap.ts");
    const prepared = await prepareBasemap(order);
    if (latest !== order) return;
    settle(prepared);
    if (!prepared.ok) tellFault(order.basemap, prepared.fault);
  } catch {
    if (latest !== order) return;
    settle({ ok: false, fault: { id: "load", detail: "" } });
    notify({
      id: "basemap",
      tone: "trouble",
      message: (text) => text.trouble.basemap,
      action: { label: (text) => text.trouble.retry, run: retryBasemap },
    });
  }
};

const settle = (prepared: Prepared) => {
  setSession({
    basemap: prepared.ok
      ? { ground: prepared.ground, fault: null, isPreparing: false }
      : { ground: null, fault: prepared.fault, isPreparing: false },
  });
  if (prepared.ok) dismissNotice("basemap");
};

/** How many tiles of each source of the basemap failed since one last came. */
const missed = new Map<string, number>();
const patience = 4;

/** A tile of the basemap has come. */
export const noteGroundTile = (source: string): void => {
  missed.delete(source);
};

/** A tile of the basemap could not be had. After several in a row the service is asked why. */
export const noteGroundFault = (source: string): void => {
  const count = (missed.get(source) ?? 0) + 1;
  missed.set(source, count);
  if (count % patience !== 0 || useAtlas.getState().session.basemap.ground === null) return;
  void fallBack(latest, count > patience);
};

/** Takes the basemap away with the reason; a service that gives its reason by working is given one more chance. */
const fallBack = async (order: BasemapOrder, isSecondTime: boolean): Promise<void> => {
  const loaded = await import("./prepare-basemap.ts").catch(() => null);
  if (!loaded || latest !== order) return;
  const prepared = await loaded.prepareBasemap(order);
  if (latest !== order || (prepared.ok && !isSecondTime)) return;
  const fault = prepared.ok ? loaded.brokenOff(prepared.ground) : prepared.fault;
  settle({ ok: false, fault });
  loaded.tellFault(order.basemap, fault);
};
