import type { ViewsText } from "./zh-views.ts";

export const enViews: ViewsText = {
  showAs: "Show as",
  shapes: { diagram: "Diagram", matrix: "Overlaps", table: "Table" },
  parent: "counted with (order of the atlas)",
  inferred: "dashed: inferred",
  picture: (links) => `Diagram of ${links} links; each with its evidence is in the table`,
  structure: {
    title: "Spatial structure",
    densest: (ground, plans) => `Most plans lie on ${ground}: ${plans.join(", ")}`,
    table: "All relations of the spatial structure",
    matrix: "How much of each area lies under each plan",
    matrixHead: "Area",
    matrixNote:
      "Rows are areas, columns the plans that lie over them. “All” means drawn with the same line, not measured.",
    all: "all",
    overlapping: "overlaps",
    apart: "–",
    apartMeaning: "no overlap, or less than 0.5%",
    cell: (area, plan, share) => `${area} under ${plan}: ${share}`,
    subject: "Subject",
    relations: "Relations and evidence",
  },
  industries: {
    title: "Industries and firms",
    all: "All clusters",
    choose: "Unfold a cluster",
    outside: "In none of the eight",
    summary: (clusters, empty) => `${clusters} clusters; for ${empty} of them no firm is stated`,
    shared: (areas, clusters) => `leading industries of the most clusters (${clusters}): ${areas}`,
    note: "Width = how many industries the area leads (the cluster and those counted in it). Lighter: its place in the cluster is inferred. The city leads every cluster; this is not drawn. A count of 0: none is stated.",
    tableNote:
      "“Inferred”: the industry’s place in the cluster is inferred. The city leads every cluster; this is not listed.",
    clusterSummary: (parts, empty) =>
      `${parts} industries; for ${empty} no park, firm, platform or project is stated`,
    complete: (parts) => `${parts} industries, each with a park, firm, platform or project`,
    alone: "The documents name no narrower industry in it",
    gap: "no park, firm, platform or project in it",
    count: (kind, count) => `${kind} ${count}`,
    kinds: { park: "Parks", enterprise: "Firms", platform: "Platforms", project: "Projects" },
    parts: "Industries",
    partOf: (cluster) => `counted in ${cluster}`,
    table: "The industries of the cluster, who leads them, who works in them",
    allTable: "Who leads each cluster, and how many firms and platforms it has.",
    columns: { industry: "Industry", cluster: "Cluster", leaders: "Led by" },
  },
};
