import { anyOf } from "#domain/brief/any-of.ts";
import { spansOf } from "#domain/brief/search-words.ts";
import type { Matcher, Mention } from "./matcher.ts";

/** Honours and pilot status. One that is not said to be national may be of any level. */
export const honours: Matcher = {
  id: "honours",
  find: ({ text }) => [
    ...spansOf(text, national).map((core) => mention(core, "national")),
    ...spansOf(text, any).map((core) => mention(core, "any")),
  ],
};

const mention = (core: Mention["core"], level: "national" | "any"): Mention => ({
  core,
  others: [],
  about: { wish: { kind: "honours", level } },
});

const national = anyOf({
  zh: [
    /国家级?(?:的)?(?:经济技术|高新技术产业?|高技术产业?|经济|自主创新|产业|海洋|文旅|[^,，。、的企人]{0,6})?(?:开发区|高新区|经开区|新区|园区|产业园|示范区|示范园区?|示范基地|试点|试验区|称号|荣誉|牌子|平台区|资质|基地|品牌|认定|旅游区|度假区|的园)/,
    /国家级(?!的?(?:[^,，。]{0,6})?(?:实验室|孵化器|重点实验|平台|企业|专精|小巨人|高新技术企业|人才|工程|研究|科研|技术中心|众创|检测))/,
  ],
  en: [
    /(?:national(?:ly|-level| level)?|state-level|state level|state-approved)(?: (?:recogni[sz]ed|approved|designated|certified|accredited|awarded|economic|technological|and|development|demonstration|pilot|high-tech|hi-tech|industrial|innovation|honou?rs?|status|title|award|level|marine|industry|recognition|designation|label))* ?(?:zones?|parks?|status|titles?|honou?rs?|awards?|bases?|recognition|pilots?|designation|areas?|level|label|development|demonstration)/,
    /(?:national|state)-level(?= (?:zone|park|development))/,
  ],
  ko: [
    /(?:국가급|국가\s?지정|국가\s?공인|국가\s?차원의|국가)\s?(?:[가-힣]+\s)?(?:개발구역?|산업단지|산단|시범구역?|시범단지|시범지구|시범|하이테크구|칭호|인증|지정|단지|자격|지위|타이틀|시험구|구역|특구)/,
    /국가급/,
  ],
});

const any = anyOf({
  zh: [
    /(?:省级|市级|任何|各级|某种|试点|示范)(?:[^,，。、]{0,4})?(?:试点|示范区?|称号|荣誉|资格|身份|牌子)/,
    /(?:荣誉|称号|牌子|试点|示范区|示范园区|试验区)(?!项目)/,
  ],
  en: [
    /(?:pilot(?: or demonstration)?|demonstration|official|special|provincial|some) (?:or [a-z]+ )?(?:[a-z]+ )?(?:zone )?(?:status|honou?rs?|titles?|designation|recognition)/,
    /(?:pilot|demonstration) (?:zone|area|base|park)s?/,
    /honou?rs?/,
    /awards?/,
    /accolades?/,
    /official recognition/,
    /distinctions?/,
  ],
  ko: [
    /시범구역?/,
    /시범지구/,
    /시범단지/,
    /시범\s?(?:지역|지위|사업지)/,
    /시범구?\s?(?:지정|자격)/,
    /칭호/,
    /타이틀/,
    /(?:인증|지정)\s?(?:실적|이력|여부)/,
    /수상\s?(?:실적|이력)/,
    /영예/,
  ],
});
