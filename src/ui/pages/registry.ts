import { type ComponentType, lazy } from "react";
import type { Archive } from "#domain/archive.ts";
import type { NamedPage } from "#domain/view.ts";

/** The views of the whole, each fetched when it is first opened. */
export const pageBodies: Record<NamedPage, ComponentType<{ archive: Archive }>> = {
  list: lazy(async () => ({ default: (await import("#ui/list/list-page.tsx")).ListPage })),
  timeline: lazy(async () => ({
    default: (await import("#ui/timeline/timeline-page.tsx")).TimelinePage,
  })),
  structure: lazy(async () => ({
    default: (await import("#ui/structure/structure-view.tsx")).StructureView,
  })),
  industries: lazy(async () => ({
    default: (await import("#ui/industries/industries-view.tsx")).IndustriesView,
  })),
  targets: lazy(async () => ({
    default: (await import("#ui/targets/targets-page.tsx")).TargetsPage,
  })),
  responsibilities: lazy(async () => ({
    default: (await import("#ui/duties/duties-page.tsx")).DutiesPage,
  })),
  compare: lazy(async () => ({
    default: (await import("#ui/compare/compare-page.tsx")).ComparePage,
  })),
  conflicts: lazy(async () => ({
    default: (await import("#ui/conflicts/conflicts-page.tsx")).ConflictsPage,
  })),
  data: lazy(async () => ({ default: (await import("./data-page.tsx")).DataPage })),
};

export const LazyReaderPage = lazy(async () => ({
  default: (await import("./reader-page.tsx")).ReaderPage,
}));
