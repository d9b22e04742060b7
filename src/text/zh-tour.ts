/** The words of the guided tour, in Chinese. They are loaded with it. */
export const zhTour = {
  offer: "第一次来？两分钟看懂这张图怎么用。",
  accept: "看两分钟导览",
  decline: "不用了",
  label: "导览",
  count: (step: number, all: number) => `第 ${step} 步，共 ${all} 步`,
  back: "上一步",
  next: "下一步",
  done: "完成",
  leave: "离开导览，回到原来的画面",
  keys: "← → 翻步，Esc 离开",
  /** `onPhone` where the words for a wide screen name what is not there. */
  steps: {
    map: {
      title: "规划叠在一张图上",
      words:
        "五份公开文件里的规划画在同一张地图上。点任意一处，就列出那里叠着的全部规划；边缘渐变的是示意范围，不是行政界线。",
      onPhone: null,
    },
    figure: {
      title: "每个数字都有出处",
      words:
        "文件写到的数字都带年份和性质：现状、目标、计划或历史。点数字，看它出自哪份文件的哪一处；文件没写的标“未载明”，不补不猜。",
      onPhone: null,
    },
    layers: {
      title: "图层就是图例",
      words:
        "每一行既是开关也是图例，展开可看所含的区域。“预设”一次换好一组图层，“专题图”把一个指标画到各区域上。",
      onPhone: null,
    },
    search: {
      title: "直接找",
      words: "按 / 或点这里，输入名称、拼音或首字母，找区域、产业、企业、部门、指标和命令。",
      onPhone: "点这里，输入名称、拼音或首字母，找区域、产业、企业、部门、指标和命令。",
    },
    list: {
      title: "同一批条目，也是一张表",
      words:
        "列表与地图同步。左边选条件，条件成为地图上方的标签，点标签即去掉；现在只看“新医药与医疗器械”。",
      onPhone:
        "列表与地图同步。在“筛选与统计”里选条件，条件成为地图上方的标签；现在只看“新医药与医疗器械”。",
    },
    timeline: {
      title: "按年份看",
      words: "数字落在各自的年份上。按“播放”，地图逐年变化；年份未载明的单列，不混进任何一年。",
      onPhone: null,
    },
    targets: {
      title: "目标到了哪一步",
      words:
        "有数字的目标与同口径的现状并列：已达到、未到期，或已到期而结果不明。“矛盾”一页列出文件合不上的地方，各方照录，不作裁定。",
      onPhone: null,
    },
    compare: {
      title: "并排比较",
      words:
        "两到四个区域并排，都有的对齐，独有的分列；年份或口径不同的数字会注明，不硬比。这里是高区与经区。",
      onPhone: null,
    },
    take: {
      title: "带得走",
      words:
        "点这里复制链接，别人打开看到的与您一样。“数据”一页可下载全部数据；提示“已可离线使用”之后，断网也能打开。想再看导览，点 ?。",
      onPhone: null,
    },
  },
};

/** What every language must say on the tour. */
export type TourText = {
  [Key in keyof typeof zhTour]: Key extends "steps"
    ? Record<
        keyof (typeof zhTour)["steps"],
        { title: string; words: string; onPhone: string | null }
      >
    : (typeof zhTour)[Key];
};
