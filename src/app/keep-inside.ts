import type { RunningSearch } from "#data/analysis/find-inside.ts";
import { readLastOpened } from "#data/workspaces/last-opened.ts";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import type { Archive } from "#domain/archive.ts";
import type { FoundEnclosure } from "#domain/workspace/enclosures.ts";
import { notify, setFilter, setSession, useAtlas } from "#store/atlas.ts";
import { selectEnclosures } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";

/** Keeps what lies in the drawings that are filtered by, as they are now. What it takes is fetched with the first of them. */
export const keepInside = () => {
  let last: { found: readonly FoundEnclosure[]; archive: Archive | null; isThere: boolean } | null =
    null;
  const look = (state: AtlasState) => {
    const found = selectEnclosures(state);
    const isThere = found.length > 0 && isWorkspaceThere(state);
    const now = { found, archive: state.given.archive, isThere };
    if (last?.found === found && last.archive === now.archive && last.isThere === isThere) return;
    last = now;
    follow(now.found, now.archive, now.isThere);
  };
  useAtlas.subscribe(look);
  look(useAtlas.getState());
};

/** Whether it is known what the workspace holds: it has been read, or this device never kept one. */
const isWorkspaceThere = ({ session }: AtlasState): boolean =>
  !["unread", "reading"].includes(session.keeping.state) || readLastOpened() === null;

/** Drawings that were there once may come back by an undo; others are none of this device. */
const known = new Set<string>();
let search: RunningSearch | null = null;
let sought: Sought | null = null;

interface Sought {
  archive: Archive;
  shapes: readonly Enclosing[];
  /** Of the drawings, in one. */
  ids: string;
}

const follow = (
  found: readonly FoundEnclosure[],
  archive: Archive | null,
  isThere: boolean,
): void => {
  for (const { drawing, shape } of found) if (shape) known.add(drawing);
  const shapes = found.flatMap(({ shape }) => shape ?? []);
  const strangers = found.filter(({ drawing }) => !known.has(drawing));
  if (found.some(({ own, outline }) => own && outline)) takeOwn(found);
  else if (found.length === 0) settle("off");
  else if (strangers.length > 0 && isThere) dropStrangers(strangers);
  else if (strangers.length > 0 || !archive?.details) settle("waiting");
  else if (shapes.length === 0) settle("gone");
  else if (!isSought(archive, shapes))
    void seek({ archive, shapes, ids: found.map(({ drawing }) => drawing).join(" ") });
};

const isSought = (archive: Archive, shapes: readonly Enclosing[]): boolean =>
  sought?.archive === archive &&
  sought.shapes.length === shapes.length &&
  shapes.every((shape, index) => shape === sought?.shapes[index]);

/** Without an answer nothing is left out. */
const settle = (state: "off" | "waiting" | "gone"): void => {
  search?.cancel();
  search = null;
  sought = null;
  if (useAtlas.getState().session.inside.state !== state)
    setSession({ inside: { state, found: null } });
};

/** What was found in the same drawings before stays until there is another answer. */
const seek = async (own: Sought): Promise<void> => {
  search?.cancel();
  const { found } = useAtlas.getState().session.inside;
  const isSame = sought?.ids === own.ids;
  sought = own;
  setSession({ inside: { state: "working", found: isSame ? found : null } });
  const answer = await import("#data/analysis/find-inside.ts").then(
    ({ findInside }) => {
      if (sought !== own) return null;
      search = findInside(own.archive, useAtlas.getState().given.operator.boundaries, own.shapes);
      return search.answer;
    },
    () => "unreachable" as const,
  );
  if (answer === null || sought !== own) return;
  setSession({
    inside:
      typeof answer === "string"
        ? { state: answer, found: null }
        : { state: "known", found: answer },
  });
};

/** What a link once saw of a drawing of this workspace is of no interest, not even once it is deleted. */
const takeOwn = (found: readonly FoundEnclosure[]): void =>
  setFilter({
    drawings: found.map(({ drawing, own, outline }) => ({
      drawing,
      outline: own ? null : outline,
    })),
  });

/** A link names drawings whose outlines it does not bring along. */
const dropStrangers = (strangers: readonly FoundEnclosure[]): void => {
  const ids = new Set(strangers.map(({ drawing }) => drawing));
  const { drawings } = useAtlas.getState().view.filter;
  setFilter({ drawings: drawings.filter(({ drawing }) => !ids.has(drawing)) });
  notify({ id: "drawing-not-here", tone: "quiet", message: (text) => text.notice.drawingNotHere });
};
