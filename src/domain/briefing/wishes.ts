/** Which wishes of a desk are still on their way, so that an older word of the stage does not undo them. */

export interface Wishes {
  /** The number of the last one; 0 before the first. */
  last: number;
  isAnswered: boolean;
  /** Questions to the stage since. */
  waited: number;
}

export type WishEvent =
  | { type: "wished" }
  | { type: "asked" }
  /** The stage has taken up a wish of this desk. */
  | { type: "answered"; number: number };

export const noWishes: Wishes = { last: 0, isAnswered: true, waited: 0 };

export const followWishes = (wishes: Wishes, event: WishEvent): Wishes => {
  switch (event.type) {
    case "wished":
      return { last: wishes.last + 1, isAnswered: false, waited: 0 };
    case "asked":
      return { ...wishes, waited: wishes.waited + 1 };
    case "answered":
      return event.number >= wishes.last ? { ...wishes, isAnswered: true } : wishes;
  }
};

/** Whether what the stage says holds: it knows all that was wished, or has had time enough to. */
export const isHeard = ({ isAnswered, waited }: Wishes): boolean => isAnswered || waited > 2;
