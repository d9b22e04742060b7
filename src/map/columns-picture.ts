/** Columns over the map, as high as the values of a thematic map. */
export interface ColumnsPicture {
  /** Address of the file that says where the names of the areas stand. */
  address: string;
  columns: readonly Column[];
  /** sRGB hexadecimal of what is written above the columns, and of its halo. */
  ink: string;
  halo: string;
  /** How much larger than usual it is written. */
  labelScale: number;
}

export interface Column {
  entity: string;
  /** sRGB hexadecimal. */
  color: string;
  /** 0 to 1, of the highest. */
  height: number;
  /** What is written above it. */
  caption: string;
}

/** Degrees from straight above at which columns are first shown. */
export const columnPitch = 50;
