import { expect, test } from "vitest";
import { zoneTable } from "../zones/zone-table.ts";
import { readGenerators, readMembership, readSeats } from "./read-townships.ts";

const { asOf, zones } = readMembership();
const members = Object.values(zones).flatMap(({ townships }) => townships);
const codes = readSeats().map(({ township }) => township);

test("each township is listed once and belongs to at most one zone", () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(members.filter((code, index) => members.indexOf(code) !== index)).toEqual([]);
});

test("every code of the membership and of the further places is a township's", () => {
  const partly = Object.values(zones).flatMap((zone) => zone.partly ?? []);
  const further = readGenerators().map(({ township }) => township);
  expect([...members, ...partly, ...further].filter((code) => !codes.includes(code))).toEqual([]);
});

test("townships coded under a zone's own office belong to that zone", () => {
  const offices = { 371071: "zone/gaoqu", 371072: "zone/jingqu", 371073: "zone/lingang" };
  for (const [office, zone] of Object.entries(offices)) {
    const coded = codes.filter((code) => code.startsWith(office));
    expect(zones[zone]?.townships.toSorted()).toEqual(coded.toSorted());
  }
});

test("桥头镇 belongs to no zone, as of the dated table", () => {
  expect(asOf).toBe(2023);
  expect(members).not.toContain("371002109");
});

test("every zone but the one without townships has members", () => {
  const without = Object.keys(zoneTable).filter((id) => !zones[id]);
  expect(without).toEqual(["zone/zongbao"]);
});
