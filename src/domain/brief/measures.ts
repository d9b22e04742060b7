/** What a number can measure, and the units it is written in. For even text. */

interface Unit {
  /** Sticky: what stands behind the number. */
  behind?: RegExp;
  /** What stands before the number, up to it. */
  before?: RegExp;
  /** How many of the one unit of the measure it is. */
  factor: number;
}

export interface Measure {
  kind: "area" | "length" | "years" | "minutes" | "yuan" | "foreign" | "money" | "people" | "other";
  units: readonly Unit[];
}

/** The first that fits is meant: longer units stand before those they begin with. */
export const measures: readonly Measure[] = [
  {
    // Square metres.
    kind: "area",
    units: [
      {
        behind:
          /平方公里|平方千米|平方km|km²|km2|km\^2|㎢|sq\.? ?km|square kilomet(?:er|re)s?|square km|제곱 ?킬로미터|제곱 ?킬로|평방 ?킬로미터/y,
        factor: 1e6,
      },
      { behind: /公顷|hectares?(?![a-z])|ha(?![a-z])|헥타아?르/y, factor: 1e4 },
      {
        behind:
          /平方米|平米|平方(?!公|千|英)|㎡|m²|m2|m\^2|sq\.? ?m(?![a-hj-z])(?:et(?:er|re)s?)?|square met(?:er|re)s?|square m(?![a-z])|제곱 ?미터|평방 ?미터/y,
        factor: 1,
      },
      {
        behind: /平方英尺|sq\.? ?ft|square f(?:ee|oo)t|평방 ?피트|제곱 ?피트/y,
        factor: 0.09290304,
      },
      { behind: /英亩|acres?(?![a-z])|에이커/y, factor: 4046.8564224 },
      {
        behind:
          /亩|mu(?![a-z])|묘(?![목지])|무(?=$|[^가-힣]|이[상하내]|정도|내외|규모|의|를|가량|쯤)/y,
        factor: 2000 / 3,
      },
      { behind: /平(?![方米均台])|坪/y, factor: 1 },
      // 1평 = 400/121 m².
      { behind: /평(?!방|균|택|가)/y, factor: 400 / 121 },
    ],
  },
  {
    // Of the currencies only the yuan can be set down in yuan.
    kind: "foreign",
    units: [
      {
        behind:
          /美元|美金|欧元|韩元|韩币|日元|港币|港元|(?:us )?dollars?|usd|euros?|eur(?![a-z])|krw|won(?![a-z])|원(?![가-힣]|료|자)|달러|유로|엔(?![가-힣])/y,
        factor: 1,
      },
      { before: /(?:us\$|\$|usd|€|eur|krw|₩|£)\s?$/, factor: 1 },
    ],
  },
  {
    kind: "yuan",
    units: [
      { behind: /元(?:人民币)?|人民币|块钱?|yuan|rmb|cny|위안화?/y, factor: 1 },
      { before: /(?:rmb|cny|¥|￥|人民币)\s?$/, factor: 1 },
    ],
  },
  {
    // Minutes on the way.
    kind: "minutes",
    units: [
      { behind: /分钟|min(?:ute)?s?(?:')?(?![a-z])|분(?!야|기|류|양|석|포|말)/y, factor: 1 },
      { behind: /小时|钟头|hours?(?:')?(?![a-z])|hrs?(?![a-z])|시간/y, factor: 60 },
    ],
  },
  {
    // Metres.
    kind: "length",
    units: [
      { behind: /海里|nautical miles?|nm(?![a-z])|해리/y, factor: 1852 },
      { behind: /英里|miles?(?![a-z])|마일/y, factor: 1609.344 },
      {
        behind:
          /公里|千米|km(?![a-z²/])|kms(?![a-z])|kilomet(?:er|re)s?|킬로(?:미터)?(?!그램|와트)|키로/y,
        factor: 1000,
      },
      { behind: /米|met(?:er|re)s?(?![a-z])|m(?![a-z²/])|미터/y, factor: 1 },
    ],
  },
  {
    // Years.
    kind: "years",
    units: [
      { behind: /年|years?'?(?![a-z])|yrs?(?![a-z])|년|개년/y, factor: 1 },
      {
        behind: /个月|(?<=个)月|months?'?(?![a-z])|개월|달(?=[^가-힣]|내|이내|안)/y,
        factor: 1 / 12,
      },
    ],
  },
  {
    kind: "people",
    units: [
      {
        before:
          /(?:headcount|staff|employees|workforce|new jobs|用工|招工|招聘|就业|新增员工|员工数?|채용|인원|고용|직원)\s?(?:人数|규모)?\s?[:：]?\s?(?:约|about |약 )?$/,
        factor: 1,
      },
      {
        behind:
          /名?(?:员工|职工|工人|人员|技术人员|技工|工程师)|个?人(?![民工均才])|名(?!为|称)|(?:[a-z-]+ ){0,3}(?:employees|people|staff|workers|jobs|persons|engineers|technicians|operators|researchers|hires|headcount)(?![a-z])|명|인(?=[^가-힣]|규모|이상|정도|내외|을|의)/y,
        factor: 1,
      },
    ],
  },
  {
    kind: "other",
    units: [
      {
        behind:
          /万?千瓦时?|兆瓦|kwh?|mwh?|kva|吨级?|%|％|度|tonn?e?s?(?![a-z])|t\/|teu|톤|킬로와트|킬로그램|dwt|kv/y,
        factor: 1,
      },
    ],
  },
];
