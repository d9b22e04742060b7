/** The words of the responsibilities view, in Chinese. They are loaded with it. */
export const zhDuties = {
  title: "责任一览",
  intro: (matters: number, bodies: number) =>
    `${matters} 项任务，${bodies} 个单位：每行一项任务，每列一个单位。点标记看出处，点单位或任务看它的一切。`,
  roles: { lead: "牵头", participant: "参与", responsible: "责任" },
  roleHelp: {
    lead: "文件写明由它牵头",
    participant: "文件写明参与，另有单位牵头",
    responsible: "文件列为责任单位，不分主次",
  },
  cell: (body: string, role: string, matter: string) => `${body}，${role}：${matter}`,
  table: "单位与任务对照表",
  matter: "任务",
  order: "单位排序",
  orders: { document: "按文件次序", duties: "按任务多少", name: "按名称" },
  words: "筛选单位、任务、涉及的区域或产业",
  document: "文件",
  allDocuments: "全部文件",
  about: "涉及",
  aboutAll: "全部区域与产业",
  areas: "区域",
  industries: "产业",
  leadless: "牵头单位未载明",
  only: "只看",
  clear: (name: string) => `去掉“${name}”`,
  clearAll: "清除全部筛选",
  found: (matters: number, bodies: number) => `${matters} 项任务，${bodies} 个单位`,
  none: "没有相符的责任。",
  frees: (name: string, count: number) => `去掉“${name}”，有 ${count} 项任务`,
  total: (count: number) => `${count} 项`,
  totalOf: (leads: number, responsible: number) => `牵头 ${leads} 项，责任或参与 ${responsible} 项`,
  bodiesOf: (count: number) => `${count} 个单位`,
  figures: {
    leaders: "牵头最多",
    busiest: "任务最多",
    widest: "单位最多的任务",
    leadless: "牵头单位未载明",
    leadlessNote: "这些任务只列责任单位，不分主次",
    shared: "多份文件都列名",
    sharedNone: "各文件列名的单位互不重合",
    show: (count: number) => `看这 ${count} 项任务`,
  },
};

/** What every language must say of the responsibilities. */
export type DutiesText = typeof zhDuties;
