/** The words of the views of the whole that stand below the map, in Chinese. They are loaded with them. */
export const zhViews = {
  showAs: "显示方式",
  shapes: { diagram: "图", matrix: "重叠", table: "表" },
  parent: "归入（图谱的编排）",
  inferred: "虚线：推断",
  picture: (links: number) => `图：${links} 条连线，逐条内容和依据见“表”`,
  structure: {
    title: "空间结构",
    densest: (ground: string, plans: readonly string[]) =>
      `规划叠得最多的是${ground}：${plans.join("、")}`,
    table: "空间结构的全部关系",
    matrix: "每个区域有多少在各规划之下",
    matrixHead: "区域",
    matrixNote: "行是被覆盖的区域，列是覆盖它的规划。“全部”表示按同一界线绘制，不是量得的。",
    all: "全部",
    overlapping: "有重叠",
    apart: "—",
    apartMeaning: "没有重叠，或不足 0.5%",
    cell: (area: string, plan: string, share: string) => `${area}在${plan}之下：${share}`,
    subject: "对象",
    relations: "关系与依据",
  },
  industries: {
    title: "产业与企业",
    all: "全部集群",
    choose: "展开一个集群",
    outside: "不属八大集群",
    summary: (clusters: number, empty: number) =>
      `${clusters} 个集群；其中 ${empty} 个没有载明任何企业`,
    shared: (areas: string, clusters: number) =>
      `主导的产业涉及集群最多的（${clusters} 个）：${areas}`,
    note: "线宽 = 该区域主导的产业数（集群本身和归入它的产业）。浅色线：归入集群是推断。全市主导全部集群，不画。数目为 0：文件没有载明。",
    tableNote: "“推断”：该产业归入集群是推断。全市主导全部集群，不列。",
    clusterSummary: (parts: number, empty: number) =>
      `${parts} 个产业，其中 ${empty} 个没有载明在其中的园区、企业、平台或项目`,
    complete: (parts: number) => `${parts} 个产业，每个都载明了在其中的园区、企业、平台或项目`,
    alone: "文件没有为它列出更细的产业",
    gap: "文件没有写到在其中的园区、企业、平台或项目",
    count: (kind: string, count: number) => `${kind} ${count}`,
    kinds: { park: "园区", enterprise: "企业", platform: "平台", project: "项目" },
    parts: "产业",
    partOf: (cluster: string) => `归入${cluster}`,
    table: "集群里的产业，谁主导，谁在其中",
    allTable: "各集群由谁主导，有多少企业和平台。",
    columns: { industry: "产业", cluster: "集群", leaders: "主导区域" },
  },
};

/** What every language must say of them. */
export type ViewsText = typeof zhViews;
