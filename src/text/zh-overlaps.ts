/** The words of what lies under a point and of how areas overlap, in Chinese. */
export const zhOverlaps = {
  coreSample: {
    name: "此处的规划",
    title: (count: number) => `此处共有 ${count} 项`,
    certainties: { line: "在界内", possible: "可能", near: "附近" },
    certaintyMeanings: {
      line: (error: string) => `点在公开界线之内；界线误差约 ${error}，靠近界线处除外`,
      possible: (error: string) => `范围是示意的，边缘误差约 ${error}；点是否真在其中不能确定`,
      near: (error: string) => `按示意点位，其误差约 ${error}`,
    },
    distance: (distance: string) => `相距约 ${distance}`,
    nothing: "此处没有任何规划区域。点选市域内的地方，可看到那里的全部规划。",
  },
  overlaps: {
    caveat: "按示意图形量得，仅供参考，不是官方面积。括号内是边线误差可能造成的上下限。",
    whole: "整体位于",
    wholeHelp: "绘制时用的就是同一条界线，不是量出来的。",
    about: (percent: number) => `约 ${percent}%`,
    range: (low: number, high: number) => `${low}–${high}%`,
    together: (percent: number) => `合计约 ${percent}%`,
    untold: "有重叠",
    untoldHelp: "边线误差太大，重叠多少无法判断。",
    none: "没有与其他区域重叠。",
    failed: "重叠比例没有载入（文件缺失、损坏或网络中断）。其余内容不受影响。",
  },
};

/** What every language must say of them. */
export type OverlapsText = typeof zhOverlaps;
