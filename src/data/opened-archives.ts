/** Reads one tile of an archive; null: it has none there. */
type ReadTile = (
  z: number,
  x: number,
  y: number,
  signal: AbortSignal,
) => Promise<ArrayBuffer | null>;

/** Archives of tiles a person has opened, until reload. They never leave the device. */
const archives = new Map<string, ReadTile>();

/** The scheme of the addresses under which their tiles stand in a style. */
export const archiveScheme = "archive";

/** Keeps an archive; returns the address of its tiles, with place holders. */
export const openArchive = (read: ReadTile): string => {
  const id = String(archives.size + 1);
  archives.set(id, read);
  return `${archiveScheme}://${id}/{z}/{x}/{y}`;
};

/** The tile at an address `openArchive` made. Rejects when the archive cannot be read there. */
export const readArchivedTile = async (
  address: string,
  signal: AbortSignal,
): Promise<ArrayBuffer | null> => {
  const [id = "", z, x, y] = address.slice(archiveScheme.length + 3).split("/");
  return (await archives.get(id)?.(Number(z), Number(x), Number(y), signal)) ?? null;
};
