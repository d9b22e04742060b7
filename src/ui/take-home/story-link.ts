import { writeAddress } from "#data/address.ts";
import { publicLink } from "#data/public-link.ts";
import type { Operator } from "#domain/operator.ts";
import { defaultView } from "#domain/view.ts";
import type { Language } from "#text/language.ts";

/** The address of a scene on the stage, counted from 1. */
export const storyLink = (
  operator: Operator,
  story: string,
  scene: number,
  language: Language,
): string =>
  publicLink(operator, writeAddress({ ...defaultView, mode: "present", language, story, scene }));
