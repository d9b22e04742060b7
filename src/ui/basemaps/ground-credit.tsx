import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";

/** Whom the basemap on the screen is to be credited to; nothing for the embedded one. */
export const GroundCredit = () => {
  const { text, language } = useText();
  const ground = useAtlas(({ session }) => session.basemap.ground);
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
