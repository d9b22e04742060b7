import { setView } from "./atlas.ts";
import { present, setStage } from "./stage.ts";

/** Presents a story of the workspace with its editor beside the stage. */
export const openEditor = (id: string, scene = 1): void => {
  present(id);
  setView({ scene });
  setStage({ editing: "on" });
};

/** Today where the person is, `YYYY-MM-DD`. */
export const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
