/** The words of the stage, in Chinese. */
export const zhStage = {
  choose: "选择一个故事",
  chooseNote: "用方向键或翻页笔换幕；按 / 随时离题查看，按退格键回到原处。",
  copyToEdit: "复制为我的故事并编辑",
  writtenIn: { zh: "原文为中文", en: "原文为英文", ko: "原文为韩文" },
  ready: "现成的故事",
  takeView: (scene: number) => `用当前视图更新第 ${scene} 幕`,
  copyLink: "复制链接",
  scenes: (count: number) => `${count} 幕`,
  progress: (scene: number, count: number) => `第 ${scene} 幕，共 ${count} 幕`,
  legend: "图例",
  source: (title: string) => `来源：${title}`,
  playing: "自动播放中",
  paused: "已暂停，稍后继续",
  black: "黑屏。按 B 或 Esc 恢复。",
  back: (scene: number) => `回到第 ${scene} 幕`,
  forget: "结束汇报",
  share: "占比",
  unreachable: "无法读取这个故事：网络中断。地图与数据不受影响；网络恢复后再试。",
  damaged: "这个故事的文件损坏，无法读取。地图与数据不受影响；请重新载入，仍不行就告知管理者。",
  listUnreachable: "无法读取故事列表。地图与数据不受影响；网络恢复后再试。",
};

export type StageText = typeof zhStage;
