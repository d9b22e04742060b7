import { bareGround } from "#data/bare-ground.ts";
import type { Prepared } from "#data/services/service.ts";
import type { PairSide } from "#domain/view.ts";
import { dismissNotice, notify, retryBasemap, setSession, useAtlas } from "#store/atlas.ts";
import { stateOfSide } from "#store/pair.ts";
import { selectBasemap } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";

/** Keeps what is drawn below the areas the same as what is chosen; falls back to the embedded basemap. */
export const keepBasemap = () => {
  const follow = (state: AtlasState) => {
    own.follow(state);
    // What the first one tells is known by then.
    other.follow(useAtlas.getState());
  };
  follow(useAtlas.getState());
  useAtlas.subscribe(follow);
  window.addEventListener("online", () => {
    const { basemap, otherBasemap } = useAtlas.getState().session;
    for (const { fault } of [basemap, otherBasemap])
      if (fault?.id === "unreachable" || fault?.id === "key-unanswered") return retryBasemap();
  });
};

/** A tile of the basemap of one map has come. */
export const noteGroundTile = (side: PairSide, source: string): void =>
  keeperOf(side).noteTile(source);

/** A tile of the basemap of one map could not be had. After several in a row the service is asked why. */
export const noteGroundFault = (side: PairSide, source: string): void =>
  keeperOf(side).noteFault(source);

/** All that a basemap is made from: when one of it changes, it is made anew. */
const orderOf = (state: AtlasState) => {
  const { session, settings } = state;
  const basemap = selectBasemap(state);
  const isOfTianditu = typeof basemap === "string" && basemap.startsWith("tianditu-");
  return {
    basemap,
    key: isOfTianditu ? settings.tiandituKey : null,
    isAccepted: typeof basemap === "string" && settings.services.includes(basemap),
    tries: session.basemapTries,
  };
};
type BasemapOrder = ReturnType<typeof orderOf>;

const isSame = (a: BasemapOrder, b: BasemapOrder): boolean =>
  a.basemap === b.basemap &&
  a.key === b.key &&
  a.isAccepted === b.isAccepted &&
  a.tries === b.tries;

/** How many tiles of a source may fail in a row. */
const patience = 4;

/**
 * @param part where it is kept how far the basemap is
 * @param stateFor the state in which the basemap of that map is chosen; null while there is no such map
 */
const createKeeper = (
  part: "basemap" | "otherBasemap",
  stateFor: (state: AtlasState) => AtlasState | null,
) => {
  let latest: BasemapOrder = { basemap: "embedded", key: null, isAccepted: false, tries: 0 };
  const missed = new Map<string, number>();
  const noticeId = part === "basemap" ? "basemap" : "other-basemap";

  const follow = (state: AtlasState) => {
    const relevant = stateFor(state);
    const order = relevant
      ? orderOf(relevant)
      : { ...latest, basemap: "embedded", key: null, isAccepted: false };
    if (isSame(order, latest)) return;
    const isOther = order.basemap !== latest.basemap;
    latest = order;
    missed.clear();
    const { choice, fault, isPreparing } = state.session[part];
    // The two maps have changed places, and it came with the other one.
    if (isOther && choice === order.basemap && fault === null && !isPreparing) return;
    if (order.basemap === "embedded" || order.basemap === "none") {
      const ground = order.basemap === "none" ? bareGround : null;
      setSession({ [part]: { choice: order.basemap, ground, fault: null, isPreparing: false } });
      dismissNotice(noticeId);
      return;
    }
    // What was drawn before stays until there is something to put in its place.
    setSession({
      [part]: {
        ...state.session[part],
        choice: order.basemap,
        fault: null,
        isPreparing: true,
      },
    });
    void prepare(order);
  };

  const prepare = async (order: BasemapOrder): Promise<void> => {
    try {
      const { prepareBasemap, tellFault } = await import("./prepare-basemap.ts");
      const prepared = await prepareBasemap(order);
      if (latest !== order) return;
      settle(order, prepared);
      if (!prepared.ok) tellFault(noticeId, order.basemap, prepared.fault);
    } catch {
      if (latest !== order) return;
      settle(order, { ok: false, fault: { id: "load", detail: "" } });
      notify({
        id: noticeId,
        tone: "trouble",
        message: (text) => text.trouble.basemap,
        action: { label: (text) => text.trouble.retry, run: retryBasemap },
      });
    }
  };

  const settle = ({ basemap: choice }: BasemapOrder, prepared: Prepared) => {
    setSession({
      [part]: prepared.ok
        ? { choice, ground: prepared.ground, fault: null, isPreparing: false }
        : { choice, ground: null, fault: prepared.fault, isPreparing: false },
    });
    if (prepared.ok) dismissNotice(noticeId);
  };

  const noteFault = (source: string): void => {
    const count = (missed.get(source) ?? 0) + 1;
    missed.set(source, count);
    if (count % patience !== 0 || useAtlas.getState().session[part].ground === null) return;
    void fallBack(latest, count > patience);
  };

  /** Takes the basemap away with the reason; a service that gives its reason by working is given one more chance. */
  const fallBack = async (order: BasemapOrder, isSecondTime: boolean): Promise<void> => {
    const loaded = await import("./prepare-basemap.ts").catch(() => null);
    if (!loaded || latest !== order) return;
    const prepared = await loaded.prepareBasemap(order);
    if (latest !== order || (prepared.ok && !isSecondTime)) return;
    const fault = prepared.ok ? loaded.brokenOff(prepared.ground) : prepared.fault;
    settle(order, { ok: false, fault });
    loaded.tellFault(noticeId, order.basemap, fault);
  };

  return {
    follow,
    noteTile: (source: string): void => void missed.delete(source),
    noteFault,
  };
};

const own = createKeeper("basemap", (state) => state);
const other = createKeeper("otherBasemap", (state) => {
  const { pair } = state.view;
  return pair && stateOfSide(state, pair.edited === "a" ? "b" : "a");
});

const keeperOf = (side: PairSide) => {
  const { pair } = useAtlas.getState().view;
  return pair === null || pair.edited === side ? own : other;
};
