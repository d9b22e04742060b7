/**
 * The titles and pilot statuses of parks, zones, subzones and cores that a ministry or the state gives, read one by
 * one: 中国 in a name alone says nothing of who gave it.
 */
export const nationalHonours: readonly string[] = [
  "honour/innovation-points-pilot",
  "honour/state-council-commendation",
  "honour/national-innovation-base",
  "honour/innovation-special-carrier",
  "honour/innovation-talent-base",
  "honour/new-industrialisation-base",
  "honour/national-green-park",
  "honour/emergency-supplies-base",
  "honour/utility-tunnel-pilot-city",
  "honour/china-eu-low-carbon-pilot",
  "honour/shandong-peninsula-innovation-zone",
  "honour/medical-device-innovative-cluster",
  "honour/medical-device-industrial-base",
  "honour/electronic-information-industrial-base",
];

/** Those read and found to be of a province or an association, or of which the documents do not say whose they are. */
export const otherHonours: readonly string[] = [
  "honour/research-cooperation-base",
  "honour/shandong-quality-ship-base",
  "honour/equipment-manufacturing-base",
  "honour/circular-economy-park",
  "honour/credit-system-pilot-park",
  "honour/shandong-green-eco-district",
];
