import { useEffect, useMemo, useState } from "react";
import { type ImportRead, type ReadingWishes, readImport } from "#data/imports/read-import.ts";
import { type Conversion, loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { type Geodesic, loadGeodesic } from "#domain/geodesic.ts";
import { guessColumns } from "#domain/imports/guess-columns.ts";
import { type GuessedPlacing, guessPlacing } from "#domain/imports/guess-system.ts";
import {
  type ImportChoices,
  type PreparedImport,
  prepareImport,
} from "#domain/imports/prepare-import.ts";
import { samplePairs } from "#domain/imports/sample-pairs.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { useAtlas } from "#store/atlas.ts";
import { useLoaded } from "#ui/measure/use-loaded.ts";

/** What is known of a file, and what has been decided about it, so far. */
export interface ImportInHand {
  result: ImportRead | null;
  guessed: GuessedPlacing | null;
  choices: ImportChoices;
  prepared: PreparedImport;
  folder: string;
  geodesic: Geodesic;
}

/** Reads a file as a person wishes and prepares what would come of it; nothing is taken over. */
export const useImport = (file: File) => {
  const tools = useLoaded(loadTools);
  const [wishes, setWishes] = useState<ReadingWishes>({
    encoding: null,
    columns: null,
    sheet: null,
  });
  const [result, setResult] = useState<ImportRead | "missing" | null>(null);
  const [decided, setDecided] = useState<Partial<ImportChoices>>({});
  const [folder] = useState(newId);
  const style = useAtlas(({ session }) => session.drawingStyle);
  useEffect(() => {
    let isGone = false;
    readImport(file, wishes).then(
      (read) => !isGone && setResult(read),
      () => !isGone && setResult("missing"),
    );
    return () => {
      isGone = true;
    };
  }, [file, wishes]);
  const source = result !== null && result !== "missing" && result.ok ? result.read.source : null;
  const known = useMemo(() => {
    if (!source || !tools || tools === "missing") return null;
    const guessed = guessPlacing(samplePairs(source.features), source.system, tools.conversion);
    const { name, note } = guessColumns(source.columns);
    return { guessed, name, note };
  }, [source, tools]);
  const inHand = useMemo((): Omit<ImportInHand, "result"> | null => {
    if (!source || !known || !tools || tools === "missing") return null;
    const choices: ImportChoices = {
      system: known.guessed?.system ?? "wgs84",
      isNorthFirst: known.guessed?.isNorthFirst ?? false,
      nameColumn: known.name,
      noteColumn: known.note,
      keepsCrossed: true,
      ...decided,
    };
    const prepared = prepareImport(source, choices, tools.conversion, style, folder);
    return { guessed: known.guessed, choices, prepared, folder, geodesic: tools.geodesic };
  }, [source, known, tools, decided, style, folder]);
  return {
    isMissing: tools === "missing" || result === "missing",
    result: result === "missing" ? null : result,
    inHand,
    decided,
    decide: (change: Partial<ImportChoices>) => setDecided({ ...decided, ...change }),
    /** Reads it once more; what depends on its numbers is decided anew. */
    readAs: (change: Partial<ReadingWishes>) => {
      setDecided({});
      setWishes({ ...wishes, ...change });
    },
    wishes,
  };
};

const loadTools = async (): Promise<{ conversion: Conversion; geodesic: Geodesic }> => {
  const [conversion, geodesic] = await Promise.all([loadConversion(), loadGeodesic()]);
  return { conversion, geodesic };
};
