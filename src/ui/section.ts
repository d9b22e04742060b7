import type { FunctionComponent } from "react";
import type { Archive } from "#domain/archive.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Text } from "#text/zh.ts";

interface SectionProperties {
  archive: Archive;
  entity: IndexEntity;
}

/** One part of the details panel. */
export interface Section {
  id: string;
  title: (text: Text) => string;
  /** Whether it has something to say, or something to be honest about. */
  when: (properties: SectionProperties) => boolean;
  Body: FunctionComponent<SectionProperties>;
}
