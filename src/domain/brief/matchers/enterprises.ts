import { anyOf } from "#domain/brief/any-of.ts";
import { countedMention } from "#domain/brief/counted-mention.ts";
import { around, spansOf } from "#domain/brief/search-words.ts";
import type { Matcher } from "./matcher.ts";

/** Firms that should be there: leading ones, suppliers, customers. What the firm says of itself is none. */
export const enterprises: Matcher = {
  id: "enterprises",
  find: (prepared) =>
    spansOf(prepared.text, firms)
      .filter((core) => {
        const { before, behind } = around(prepared.text, prepared.clauses, core);
        return !itself.test(before) && !itselfBehind.test(behind);
      })
      .map((core) => countedMention("enterprises", prepared, core)),
};

const firms = anyOf({
  zh: [
    /(?:产业链)?(?:龙头|链主|领军|头部|骨干|知名|大型|规模以上|规上)(?:[^,，。、的]{0,8})?(?:企业|公司|厂商|厂家)/,
    /龙头(?!的?地位)/,
    /链主/,
    /(?:产业链)?上下游(?:企业|产业|客户|配套|资源)?/,
    /(?:上游|下游)(?:企业|客户|厂家|供应商|配套)/,
    /配套(?:企业|厂商?|商|厂家|供应商|资源)/,
    /产业配套/,
    /配套(?:产业)?(?:成熟|齐全|完善|能力)/,
    /(?:产业)?(?:集聚|聚集)度?(?=[高好强,，。的]|$)/,
    /供应商/,
    /整机厂/,
    /主机厂/,
    /整车厂/,
    /总装厂/,
    /大船厂/,
    /大厂(?!房)/,
    /(?:同行|同类|同业|相关|协作|合作|客户|关联|其它|其他)(?:的)?(?:企业|厂家|工厂|公司)/,
    /企业(?:多|集中|较多|聚集|集聚|扎堆|成群|云集)/,
    /有[^,，。]{0,10}企业(?=[^,，。]{0,4}(?:在|入驻|落户|基础|附近))/,
  ],
  en: [
    /(?:(?:local|key|main|major|potential|parts?|component|material|raw material|tier[- ]?(?:one|two|1|2)) )*(?:suppliers?|vendors|subcontractors?)/,
    /(?:leading|anchor|flagship|lead|major|large|big|established|leader|well-known|renowned|top|key) (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|firms?|enterprises?|manufacturers?|makers?|producers?|players?|businesses|tenants?|shipyards?|oems?)/,
    /industry leaders?/,
    /(?:upstream|downstream)(?: (?:and|or) (?:upstream|downstream))?(?: (?:compan(?:y|ies)|firms|enterprises|industries|partners|players|businesses|customers))?/,
    /(?:supporting|related|similar|other|fellow|existing|peer|local|neighbouring|neighboring|like-minded|complementary) (?:[a-z-]+ ){0,3}(?:compan(?:y|ies)|firms|enterprises|manufacturers|makers|producers|businesses|industries|shipyards)/,
    /(?:existing )?(?:base|cluster|concentration|presence|number|community|ecosystem|critical mass) of (?:[a-z-]+ ){0,5}(?:compan(?:y|ies)|firms|enterprises|manufacturers|makers|producers|suppliers|businesses)/,
    /(?:component|part|parts|equipment|device|machine) makers/,
    /oems/,
    /(?:companies|firms|enterprises|manufacturers|makers|customers|producers) (?:[a-z-]+ ){0,4}(?:nearby|close by|around|in the (?:same )?(?:area|park|zone|vicinity|neighbourhood|neighborhood)|on site|already there|of the same|in place)/,
    /(?:firms|companies|enterprises) (?:already|of (?:the|that|our) (?:industry|trade|sector|chain|field))/,
  ],
  ko: [
    /(?:관련|동종|선도|선두|앵커|핵심|대표|주요|협력|전후방|연관|유력|대형|전방|후방|현지|지역)\s?(?:[가-힣]+\s)?(?:기업|업체|회사|업계)(?:들)?/,
    /협력사/,
    /협력업체/,
    /공급업체/,
    /공급사/,
    /부품사/,
    /부품업체/,
    /납품업체/,
    /고객사/,
    /거래처/,
    /원청/,
    /완성차/,
    /전후방\s?(?:산업|업체|기업)/,
    /상하류/,
    /업스트림/,
    /다운스트림/,
    /앵커/,
    /(?:기업|업체|회사)(?:들)?(?:이|가)\s?(?:많|모여|모인|집적|밀집|입주|있)[가-힣]*/,
    /공급망(?:이|을)\s?[가-힣]*/,
    /산업\s?집적/,
  ],
});

const itself =
  /(?:我们是|我司是|我司为|本公司是|公司是|作为|是一家|一家|属于?|(?:国内|行业|全国|世界|全球|细分领域|国际)(?:的)?|为[^,，。]{0,12}做|(?<![a-z])(?:we are|we're|i am|we represent|as) (?:the |an? |one of the |[a-z]+'s )?(?:[a-z-]+ ){0,3}|our (?:[a-z-]+ ){0,2}|our client, (?:the |an? )(?:[a-z-]+ ){0,3}|저희는\s?(?:[가-힣]+\s){0,4}|당사는\s?(?:[가-힣]+\s){0,4}|우리는\s?(?:[가-힣]+\s){0,4})$/;

const itselfBehind =
  /^(?:之一[,，。]|地位)|^\s?(?:of|to) (?:the )?(?:[a-z]+ ){0,3}(?:industry|oems)?$|^\s?to (?=hp|korean|the|several)|^(?:입니다|으로서|로서|인데|이며)/;
