import { newId } from "#domain/workspace/new-id.ts";

/** What the id of a story begins with that a person has made; those of the ready ones never do. */
const prefix = "made-";

export const isMadeId = (id: string): boolean => id.startsWith(prefix);

export const newStoryId = (): string => prefix + newId().slice(0, 12);

export const newSceneId = (): string => newId().slice(0, 10);
