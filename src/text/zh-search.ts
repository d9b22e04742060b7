/** The words of the search, in Chinese. */
export const zhSearch = {
  label: "查找",
  placeholder: "名称、别名、拼音或首字母，如 gq",
  hint: "可输入名称、别名、拼音(gaoqu)、首字母(gq)、英文或韩文",
  results: (count: number) => `${count} 项结果`,
  best: (count: number) => `${count} 项结果，各类列出最相符的；多输几个字可缩小范围`,
  none: (query: string) => `没有与“${query}”相符的名称`,
  noneHelp: "可以换用全称、简称、别名或拼音首字母；也可只输入名称中的一两个字。",
  noneScope:
    "五份文件没有提到的名称不在图谱中。这里只查名称，不查原文：原文可在“数据与来源”中打开文件后查找。",
  indicatorsComing: "指标还在载入，稍后也会列出。",
  indicatorsMissing: "详细资料没有载入，所以查不到指标；其余照常。",
  recent: "最近",
  forget: "清除最近",
  groups: {
    areas: "区域",
    sites: "园区与地点",
    industries: "产业",
    duties: "部门与任务",
    honours: "荣誉与试点",
    peers: "外市园区",
    indicators: "指标",
    documents: "文件",
    commands: "操作",
  },
  part: (shown: number, count: number) => `${shown} / ${count}`,
  figures: (count: number) => `${count} 项数字`,
  commitments: (count: number) => `${count} 项无数字`,
  listMark: "、",
  leadsTo: { map: "专题图", targets: "目标一览", panel: "指标" },
  keys: { choose: "选择", open: "打开", close: "关闭" },
};

/** What every language must say of the search. */
export type SearchText = typeof zhSearch;
