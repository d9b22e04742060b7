import { useEffect, useState } from "react";

/** Milliseconds for which a mouse that rests still counts as about. */
const lingering = 3000;

/** Whether the mouse is being moved, or was a moment ago. A finger is none, and any key sends it away: a clicker's too. */
export const useMouseAbout = (): boolean => {
  const [isAbout, setIsAbout] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      setIsAbout(false);
    };
    const move = (event: PointerEvent) => {
      // A page that changes below a mouse at rest says that it moves, by nothing.
      if (event.pointerType !== "mouse" || (event.movementX === 0 && event.movementY === 0)) return;
      clearTimeout(timer);
      setIsAbout(true);
      timer = setTimeout(leave, lingering);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("keydown", leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("keydown", leave);
    };
  }, []);
  return isAbout;
};
