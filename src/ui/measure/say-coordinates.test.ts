import { expect, test } from "vitest";
import { loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { readCoordinates } from "#domain/coordinates/read-coordinates.ts";
import { saySexagesimal, sayWithSystem } from "#text/coordinate.ts";
import { languages } from "#text/language.ts";
import { zhMeasure } from "#text/zh-measure.ts";
import { sayDirection, sayFault, sayReading } from "./say-coordinates.ts";

test("whatever is written for a point is read as that point, in every system and language", async () => {
  const { everySystem, locate } = await loadConversion();
  const position = { longitude: 122.705, latitude: 37.3985 };
  for (const coordinate of everySystem(position)) {
    for (const language of languages) {
      const readings = readCoordinates(sayWithSystem(coordinate, language));
      if (!Array.isArray(readings)) throw new Error(JSON.stringify(readings));
      const [found] = locate(readings);
      expect(found?.coordinate.system).toBe(coordinate.system);
      expect(found?.position.longitude).toBeCloseTo(position.longitude, 5);
      expect(found?.position.latitude).toBeCloseTo(position.latitude, 5);
    }
  }
});

test("degrees, minutes and seconds never count to sixty", () => {
  expect(saySexagesimal(122.111111, 37.509722)).toBe("122°06′40.00″E 37°30′35.00″N");
  expect(saySexagesimal(121.999_999_9, -36.983_333_3)).toBe("122°00′00.00″E 36°59′00.00″S");
});

test("how a coordinate was understood is said in words", () => {
  const say = (written: string) => {
    const readings = readCoordinates(written);
    if (!Array.isArray(readings)) return sayFault(readings, zhMeasure);
    return readings[0] && sayReading(readings[0], zhMeasure);
  };
  expect(say("122.1 37.5")).toBe("读作 WGS84，经度在前。按数值大小，只能如此；坐标系是推断。");
  expect(say("N37.5 E122.1")).toContain("纬度在前。按所写的标记");
  expect(say("4153452 41421409")).toContain("EPSG:4529)，北坐标在前。");
  expect(say("45 37")).toContain("次序是猜测");
  expect(say("N122.1 E37.5")).toBe("纬度不能是 122.1；经纬度是否写反了？");
  expect(say("1 2 3")).toContain("有 3 个数");
  expect(say("4153452 39421409")).toContain("带号 39");
});

test("a bearing is one of eight directions", () => {
  expect([0, 44, 91, 181, 315, 359].map((degrees) => sayDirection(degrees, zhMeasure))).toEqual([
    "北",
    "东北",
    "东",
    "南",
    "西北",
    "北",
  ]);
});
