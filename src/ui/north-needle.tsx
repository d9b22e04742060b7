import { useAtlas } from "#store/atlas.ts";

/** A compass needle that points north on the map as it is turned. */
export const NorthNeedle = () => {
  const bearing = useAtlas(({ view }) => view.camera?.bearing ?? 0);
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" style={{ rotate: `${-bearing}deg` }}>
      <path d="M12 2 17 13 12 11 7 13z" fill="var(--selection)" />
      <path d="M12 22 7 13 12 14.5 17 13z" fill="currentColor" opacity="0.55" />
    </svg>
  );
};
