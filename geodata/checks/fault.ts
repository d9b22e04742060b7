/** One thing wrong with one layer. */
export type Fault = {
  readonly layer: string;
  /** Id of the feature; absent when the layer as a whole is at fault. */
  readonly feature?: string | number | undefined;
  readonly problem: string;
};

/** The fault as a line for people: file, feature, problem. */
export function faultLine({ layer, feature, problem }: Fault): string {
  const file = `geodata/${layer}/${layer}.geojson`;
  return feature === undefined ? `${file}: ${problem}` : `${file} ${feature}: ${problem}`;
}
