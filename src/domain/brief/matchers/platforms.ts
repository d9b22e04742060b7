import { anyOf } from "#domain/brief/any-of.ts";
import { countedMention } from "#domain/brief/counted-mention.ts";
import type { Span } from "#domain/brief/find-numerals.ts";
import { around, clauseAt, gapBetween, spansOf } from "#domain/brief/search-words.ts";
import type { Matcher, Prepared } from "./matcher.ts";

/** Laboratories, institutes, universities, incubators and test sites that should be there. */
export const platforms: Matcher = {
  id: "platforms",
  find: (prepared) =>
    spansOf(prepared.text, places)
      .filter((core) => {
        const { before, behind } = around(prepared.text, prepared.clauses, core);
        return !isFloor(prepared, core) && !own.test(before) && !ownBehind.test(behind);
      })
      .map((core) => countedMention("platforms", prepared, core)),
};

/** A laboratory of so many square metres is the firm's own. */
const isFloor = ({ clauses, quantities }: Prepared, core: Span): boolean =>
  quantities.some(
    (quantity) =>
      quantity.measure === "area" &&
      clauseAt(clauses, quantity) === clauseAt(clauses, core) &&
      gapBetween(core, quantity) < 8,
  );

const places = anyOf({
  zh: [
    /(?:国家级?|省级?)?(?:重点)?实验室/,
    /(?:国家级?)?(?:工程|技术|研究|科创|工程技术|企业技术)(?:研究|创新)?中心/,
    /研究院所?/,
    /研究所/,
    /科研院所/,
    /科研(?:院校|机构|单位|平台|资源|力量)/,
    /院所/,
    /院校/,
    /高校(?:资源)?/,
    /大学(?!生|毕业|本科)/,
    /(?:国家级?)?孵化器/,
    /众创空间/,
    /加速器/,
    /(?:海上)?(?:试验|测试|检测|检验)(?:场|平台|中心|基地|机构|站)/,
    /(?:创新|研发|科技|公共技术|公共服务|公共|技术|产学研)(?:服务)?平台/,
    /中试(?:平台|基地|线)/,
    /产学研/,
  ],
  en: [
    /(?:(?:national|state|provincial|key|public|testing|test|research|university|joint|material|materials|marine) )*(?:laborator(?:y|ies)|labs?)(?![a-z])(?! (?:space|building|area|equipment))/,
    /(?:research|r&d|technology|technical|innovation|testing|test|engineering|science|certification|inspection) (?:and [a-z]+ )?(?:institut(?:e|es|ions?)|cent(?:re|er)s?|organi[sz]ations?|bases?|facilit(?:y|ies)|platforms?|sites?|grounds?|fields?|ranges?|bod(?:y|ies)|hubs?)/,
    /universit(?:y|ies)/,
    /institutes?/,
    /colleges?/,
    /incubators?/,
    /accelerators?/,
    /academia/,
    /test tanks?/,
    /proving grounds?/,
    /pilot-scale (?:base|platform|facility)/,
  ],
  ko: [
    /(?:국가급?\s?|국립\s?|중점\s?)?(?:연구소|연구기관|연구원(?=과|이|\s?등|,|·|\s?또는|\s?인근|\s?근처)|연구센터|연구개발\s?(?:센터|기관|시설)|연구\s?플랫폼|실험실|시험기관|시험\s?(?:인증|평가)?\s?(?:기관|센터|장|시설)|시험장|테스트베드|인큐베이터|창업보육센터|보육센터|대학(?!생|원생)|대학교|혁신\s?(?:플랫폼|센터)|기술\s?센터|플랫폼|산학(?:연|협력)?|엑셀러레이터|액셀러레이터)/,
  ],
});

/** The firm's own, or one it wants to build. */
const own =
  /(?:我们的?|我司的?|公司的?|自建|自有|设立|建设|建立|成立|设(?!计)|建(?!筑)|打造|出自|毕业于|来自|源自|源于|(?<![a-z])(?:our(?: own)?|build(?:ing)?|set(?:ting)? up|establish(?:ing)?|own|a new|open(?:ing)?|spin-off (?:of|from)|spun out of|developed at|of a) ?(?:an? |the )?(?:[a-z-]+ ){0,2}|자체|부설|사내|당사의?)\s?[^,，。 ]{0,4}$/;

const ownBehind =
  /^(?:设备|面积|用房|仪器|耗材|家具|毕业|出身)|^\s?(?:spin-?off|graduates)|^(?:\s?(?:출신|벤처|창업기업|장비|스핀오프)|를?\s?(?:설립|신설|구축))/;
