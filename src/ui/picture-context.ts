import { createContext } from "react";
import type { PictureOf } from "./export/picture-of.ts";

/** What the map shows in a state, for parts that draw a map of their own; null where nobody can say. */
export const PictureContext = createContext<PictureOf | null>(null);
