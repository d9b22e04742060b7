import * as z from "zod/mini";

const title = z.strictObject({ zh: z.string(), en: z.string(), ko: z.string() });

/** `operator.json`: what whoever serves the atlas may set. Served as is; every field is optional. */
export const operator = z.strictObject({
  /** The address under which visitors reach the atlas; links are written with it. */
  publicAddress: z.optional(z.url()),
  /** 审图号: replaces the notice that the map is indicative. */
  mapReviewNumber: z.optional(z.string()),
  /** Where enquiries go: an e-mail address. */
  enquiryAddress: z.optional(z.email()),
  /** Address of a logo, relative to the page. */
  logo: z.optional(z.string()),
  title: z.optional(title),
  /** Reviewed boundaries to load instead of ours: layer file name → address of a GeoJSON file. */
  boundaries: z.optional(z.record(z.string(), z.string())),
});

export type Operator = z.infer<typeof operator>;
