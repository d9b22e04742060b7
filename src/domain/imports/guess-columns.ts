/** The column that says how a feature is called, and the one that says more of it, as far as that can be told. */
export const guessColumns = (
  columns: readonly string[],
): { name: string | null; note: string | null } => ({
  name: firstLike(columns, names),
  note: firstLike(columns, notes),
});

const names = [
  /^(name|名称|名字|地名|이름|명칭)$/i,
  /^(title|label|标题|项目名称|제목)$/i,
  /名称?$|^name[_-]|[_-]name$|명$/i,
];

const notes = [
  /^(note|notes|description|desc|备注|说明|描述|비고|설명|메모)$/i,
  /^(remark|remarks|comment|简介)$/i,
];

/** The two columns that hold coordinates, the one of eastings or longitudes first; null where there are none. */
export const guessCoordinates = (
  columns: readonly string[],
): { x: string; y: string } | { wkt: string } | null => {
  const wkt = firstLike(columns, [/^(wkt|geom|geometry|the_geom|几何)$/i]);
  if (wkt !== null) return { wkt };
  for (const { east, north } of pairs) {
    const [x, y] = [firstLike(columns, [east]), firstLike(columns, [north])];
    if (x !== null && y !== null && x !== y) return { x, y };
  }
  return null;
};

const pairs = [
  {
    east: /^(longitude|lon|lng|long|经度|东经|경도)(\W.*|[_(（].*)?$/i,
    north: /^(latitude|lat|纬度|北纬|위도)(\W.*|[_(（].*)?$/i,
  },
  { east: /^(easting|东坐标|横坐标|동향)/i, north: /^(northing|北坐标|纵坐标|북향)/i },
  { east: /经度|longitude|lng/i, north: /纬度|latitude|lat/i },
  { east: /^(x|x坐标|coord_?x|point_?x)$/i, north: /^(y|y坐标|coord_?y|point_?y)$/i },
] as const;

const firstLike = (columns: readonly string[], likes: readonly RegExp[]): string | null => {
  for (const like of likes) {
    const found = columns.find((column) => like.test(column.trim()));
    if (found !== undefined) return found;
  }
  return null;
};
