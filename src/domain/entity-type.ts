/** Types of area: anything with extent. */
export const areaTypes = [
  "city",
  "district",
  "zone",
  "subzone",
  "park",
  "demonstration-zone",
  "marine-core",
  "belt",
  "township",
] as const;

/** Types of site: anything at a point. */
export const siteTypes = ["project", "platform", "enterprise", "institution", "transport"] as const;

/** Types that a position may be known of: sites, and areas small enough to be one. */
export const locatableTypes = ["park", "subzone", "township", ...siteTypes] as const;

/** Types of industry: the municipal clusters and those an area names for itself, and the named chains. */
const industryTypes = ["cluster", "chain"] as const;

/** Every type an entity may have; the first part of its id. */
export const entityTypes = [
  ...areaTypes,
  ...siteTypes,
  ...industryTypes,
  "body",
  "matter",
  "peer",
  "honour",
] as const;

export type AreaType = (typeof areaTypes)[number];
export type IndustryType = (typeof industryTypes)[number];
export type EntityType = (typeof entityTypes)[number];

export const isAreaType = (type: EntityType): type is AreaType =>
  (areaTypes as readonly string[]).includes(type);

export const isIndustryType = (type: EntityType): type is IndustryType =>
  (industryTypes as readonly string[]).includes(type);
