import type { Wish } from "#domain/invest/criterion.ts";
import type { Judgement } from "#domain/invest/judgement.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { sayDistance } from "#text/quantity.ts";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";
import type { Saying } from "./use-saying.ts";

/** Why a wish comes true of a place or does not, in a few words. */
export const sayJudgement = (judgement: Judgement, wish: Wish, saying: Saying): string => {
  const { words, language } = saying;
  const said = sayReason(judgement, wish, saying);
  return judgement.around ? words.reasons.around(judgement.around.name[language], said) : said;
};

const sayReason = (
  { reason, grounds, verdict }: Judgement,
  wish: Wish,
  { text, words, language }: Saying,
): string => {
  const { reasons } = words;
  const few = (entities: readonly IndexEntity[]): string => {
    const names = entities.map(({ name }) => name[language]);
    return names.length > most
      ? words.andMore(text.list(names.slice(0, most)), names.length)
      : text.list(names);
  };
  switch (reason.kind) {
    case "silent":
    case "unplaced":
    case "unmeasured":
      return reasons[reason.kind];
    case "type":
      return text.types[reason.type];
    case "inside":
      return verdict === "partly"
        ? reasons.anchored(reason.area.name[language])
        : reasons.inside(reason.area.name[language]);
    case "elsewhere":
      return reasons.inside(reason.area.name[language]);
    case "industry": {
      const [first] = reason.industries;
      if (reason.site && first)
        return reasons.hosts(reason.site.name[language], first.name[language]);
      const isLed = grounds.some(
        (ground) => ground.as === "relation" && ground.relation.type === "leads-industry",
      );
      return isLed ? reasons.leads(few(reason.industries)) : reasons.active(few(reason.industries));
    }
    case "otherIndustries":
      return reasons.others(few(reason.industries));
    case "size":
      return `${reason.fact.indicator[language]} ${sayValue(reason.fact, text, language)} (${sayKindAndYear(reason.fact, text)})`;
    case "near": {
      const { site, metres, errorMetres } = reason.nearest;
      const error = sayDistance(errorMetres, language);
      return metres === 0
        ? reasons.inIt(site.name[language], error)
        : reasons.near(site.name[language], sayDistance(round(metres), language), error);
    }
    case "named":
      return reasons.named[
        wish.kind === "platforms" || wish.kind === "projects" ? wish.kind : "enterprises"
      ](reason.sites.length);
    case "honours":
      return few(reason.honours);
    case "targets":
      return reasons.targets(reason.count);
    case "date":
      return reasons.date(reason.published);
  }
};

/** So many names stand in one line. */
const most = 2;

/** Metres to the nearest hundred: positions are off by far more. */
const round = (metres: number): number => Math.max(100, Math.round(metres / 100) * 100);
