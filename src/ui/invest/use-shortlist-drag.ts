import { type DragEvent, useState } from "react";
import { moveShortlisted } from "#store/edit-shortlist.ts";

/** What a row of the shortlist needs to be dragged, and to have another dropped on it. */
export interface ShortlistDrag {
  /** Id of the row something is held over. */
  over: string | null;
  start: (id: string) => (event: DragEvent) => void;
  hold: (id: string) => (event: DragEvent) => void;
  drop: (at: number) => (event: DragEvent) => void;
  end: () => void;
}

export const useShortlistDrag = (): ShortlistDrag => {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    over,
    start: (id) => (event) => {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", id);
      setDragged(id);
    },
    hold: (id) => (event) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(id);
    },
    drop: (at) => (event) => {
      if (dragged === null) return;
      event.preventDefault();
      moveShortlisted(dragged, at);
      end();
    },
    end,
  };
};
