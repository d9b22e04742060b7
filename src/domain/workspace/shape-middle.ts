import { polygonCentroid } from "./polygon-centroid.ts";
import type { Coordinate, Shape } from "./workspace.ts";

/** Where a shape is, in one point: itself, the middle corner of a line, the centre of what it encloses. */
export const middleOf = (shape: Shape): Coordinate => {
  switch (shape.type) {
    case "point":
    case "text":
      return shape.at;
    case "line":
    case "arrow":
      return shape.course[Math.floor((shape.course.length - 1) / 2)] as Coordinate;
    case "circle":
      return shape.centre;
    case "polygon":
      return polygonCentroid(shape.polygons);
  }
};
