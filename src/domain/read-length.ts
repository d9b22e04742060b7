/** Metres of a length as people write it: metres without a unit; null where it is none. */
export const readLength = (written: string): number | null => {
  const [, digits = "", unit = ""] =
    /^([\d,.]+)(m|km|米|公里|千米|미터|킬로미터)?$/.exec(
      written.normalize("NFKC").toLowerCase().replaceAll(/\s/g, ""),
    ) ?? [];
  if (!/^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(digits) || digits === "") return null;
  return Number(digits.replaceAll(",", "")) * (kilometres.includes(unit) ? 1000 : 1);
};

const kilometres = ["km", "公里", "千米", "킬로미터"];

/** Metres of a length that may lead inwards, as people write that: with a minus of any kind. */
export const readSignedLength = (written: string): number | null => {
  const [, sign = "", rest = ""] = /^\s*([-−–－]?)(.*)$/s.exec(written) ?? [];
  const metres = readLength(rest);
  return metres !== null && sign !== "" ? -metres : metres;
};

/** Degrees of a bearing; null where it is none. */
export const readBearing = (written: string): number | null => {
  const digits = written.normalize("NFKC").replace("°", "").trim();
  const degrees = Number(digits);
  return /^\d+(\.\d+)?$/.test(digits) && degrees <= 360 ? degrees : null;
};
