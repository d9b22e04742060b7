import type { Text } from "#text/zh.ts";
import type { HelpTopic } from "#text/zh-help.ts";

/** What a tool that has help is called. */
export const sayTopic = (text: Text, topic: HelpTopic): string => {
  switch (topic) {
    case "layers":
      return text.areas.title;
    case "workspace":
      return text.workspace.title;
    case "thematic":
      return text.commands.indicator;
    case "pair":
      return text.commands.pair;
    case "basemap":
      return text.map.basemapName;
    case "coreSample":
      return text.coreSample.name;
    case "underDrawing":
      return text.commands.underDrawing;
    case "drawing":
      return text.drawings.title;
    case "invest":
      return text.modes.invest;
    case "stage":
      return text.modes.present;
    case "check":
      return text.stage.commands.check;
    case "makeStory":
      return `${text.stage.capture} · ${text.stage.draft}`;
    case "exporting":
      return `${text.commands.exportPicture} · ${text.commands.printSheet}`;
    case "evidence":
      return text.evidence.title;
    case "takeHome":
      return text.stage.commands.takeHome;
    case "factSheets":
      return text.commands.factSheet;
    default:
      return text.pages[topic].name;
  }
};
