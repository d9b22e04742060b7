import type { Ground } from "#data/services/service.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";

/** Whom the basemap on the screen, or those of two maps, is to be credited to; nothing for the embedded one. */
export const GroundCredit = () => {
  const own = useAtlas(({ session }) => session.basemap.ground);
  const other = useAtlas(({ view, session }) => view.pair && session.otherBasemap.ground);
  return (
    <>
      <Credit ground={own} />
      {other?.credit?.zh !== own?.credit?.zh && <Credit ground={other} />}
    </>
  );
};

const Credit = ({ ground }: { ground: Ground | null }) => {
  const { text, language } = useText();
  if (!ground?.credit) return null;
  const credit = text.map.basemap(ground.credit[language]);
  return (
    <>
      {ground.site ? (
        <a href={ground.site} target="_blank" rel="noreferrer">
          {credit}
        </a>
      ) : (
        credit
      )}
      {" · "}
    </>
  );
};
