import { changesFile } from "#domain/invest/changes-since.ts";
import { fetchChecked } from "./fetch-checked.ts";

/** What changed between versions of the data: only a shortlist made with an older one asks for it. */
export const loadChanges = () => fetchChecked("data/changes.json", changesFile);
