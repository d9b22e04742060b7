import type { Language } from "#text/language.ts";

/** A brief in each language, as a firm might write it. All are invented. */
export const exampleBriefs: Record<Language, string> = {
  zh: "我们是做海洋生物制品的，现有厂房30亩。需要200亩，必须靠近港口，最好有研究院，机场远近无所谓。总投资5亿元，三年内投产。",
  en: "Korean maker of medical devices, 120 employees at home. We need 8 to 12 hectares within 20 km of an airport, ideally in a national-level zone with existing device companies. Production should start in 2028.",
  ko: "조선기자재 업체입니다. 부지 3만 평, 항만에서 5km 이내 필수, 협력업체가 있으면 더 좋겠습니다. 공항은 상관없습니다. 직원 200명 채용 예정.",
};
