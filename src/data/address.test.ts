import { expect, test } from "vitest";
import { viewOfSide } from "#domain/pair/showing.ts";
import { defaultView, type Pair, type Showing, type View } from "#domain/view.ts";
import { readAddress, writeAddress } from "./address.ts";

const known = { layers: ["land", "districts", "zones"] };

const view = (change: Partial<View>): View => ({ ...defaultView, ...change });

const alike: Showing = {
  layers: null,
  opacities: {},
  without: [],
  basemap: null,
  indicator: null,
  year: null,
  kind: null,
  years: null,
};
const pair = (way: Pair["way"], change: Partial<Showing> = {}): Pair => ({
  way,
  edited: "a",
  other: { ...alike, ...change },
});

test.each<[string, Partial<View>]>([
  ["", {}],
  ["?swipe=", { pair: pair("swipe") }],
  [
    "?indicator=gdp&year=2016&kind=baseline&swipe=year:2021;kind:target",
    {
      indicator: "gdp",
      year: 2016,
      kind: "baseline",
      pair: pair("swipe", { indicator: "gdp", year: 2021, kind: "target" }),
    },
  ],
  [
    "?layers=land,zones&indicator=gdp&year=2016&beside=layers:default;indicator:default;year:unstated",
    {
      layers: ["land", "zones"],
      indicator: "gdp",
      year: 2016,
      pair: pair("beside", { year: "unstated" }),
    },
  ],
  [
    "?filter=type:park,year:2020-2024&opacity=zones:50&beside=layers:land,districts;opacity:districts:40;without:zone/gaoqu;basemap:none;years:2024",
    {
      filter: { ...defaultView.filter, types: ["park"], years: { first: 2020, last: 2024 } },
      opacities: { zones: 50 },
      pair: pair("beside", {
        layers: ["land", "districts"],
        opacities: { districts: 40 },
        without: ["zone/gaoqu"],
        basemap: "none",
        years: { first: 2024, last: 2024 },
      }),
    },
  ],
  [
    "?swipe=basemap:https://tiles.example/%25%7Ba%25%253Bb/%7Bz%7D/%7Bx%7D/%7By%7D.png;years:unstated",
    {
      pair: pair("swipe", {
        basemap: "https://tiles.example/%{a%;b/{z}/{x}/{y}.png",
        years: "unstated",
      }),
    },
  ],
  ["?sel=zone/gaoqu", { selection: "zone/gaoqu" }],
  ["?sel=source/003&page=data", { selection: "source/003", page: "data" }],
  ["?page=source/002&at=460", { page: "source/002", at: 460 }],
  ["?page=targets", { page: "targets" }],
  ["?mode=present", { mode: "present" }],
  ["?mode=present&story=five-zones&scene=3", { mode: "present", story: "five-zones", scene: 3 }],
  ["?mode=present&story=marine&desk=1", { mode: "present", story: "marine", isDesk: true }],
  [
    "?story=overview&scene=2&sel=zone/gaoqu",
    { story: "overview", scene: 2, selection: "zone/gaoqu" },
  ],
  [
    "?page=targets&targets=open,below-baseline,topic:sea,area:zone/gaoqu,sort:-growth,text:a,sort:%20year",
    {
      page: "targets",
      targets: {
        statuses: ["open", "below-baseline"],
        topic: "sea",
        area: "zone/gaoqu",
        sort: { by: "growth", isDown: true },
        text: "a,sort: year",
      },
    },
  ],
  [
    "?page=responsibilities&duties=in:source/003,about:zone/gaoqu,of:body/science,only:leadless,by:name,words:%E4%BA%BA,%E6%89%8D",
    {
      page: "responsibilities",
      duties: {
        words: "人,才",
        source: "source/003",
        about: "zone/gaoqu",
        of: "body/science",
        isLeadless: true,
        order: "name",
      },
    },
  ],
  [
    "?page=list&industry=cluster/medical,chain/devices&filter=type:park,type:zone,kind:target,in:source/003,status:draft,by:body/science,placed:point,inside:zone/gaoqu,within:a1,within:b2~c122.1_37.4_2500.5,within:c3~122_37~122.1_37~122.1_37.1!122.05_37.02~122.06_37.02~122.06_37.03!!121_37~121.1_37~121.1_37.1,year:2020-2025,in-view,text:a,%20b",
    {
      page: "list",
      filter: {
        types: ["park", "zone"],
        industries: ["cluster/medical", "chain/devices"],
        kinds: ["target"],
        years: { first: 2020, last: 2025 },
        sources: ["source/003"],
        statuses: ["draft"],
        bodies: ["body/science"],
        placements: ["point"],
        inside: ["zone/gaoqu"],
        drawings: [
          { drawing: "a1", outline: null },
          { drawing: "b2", outline: { type: "circle", centre: [122.1, 37.4], radius: 2500.5 } },
          {
            drawing: "c3",
            outline: {
              type: "polygon",
              polygons: [
                [
                  [
                    [122, 37],
                    [122.1, 37],
                    [122.1, 37.1],
                    [122, 37],
                  ],
                  [
                    [122.05, 37.02],
                    [122.06, 37.02],
                    [122.06, 37.03],
                    [122.05, 37.02],
                  ],
                ],
                [
                  [
                    [121, 37],
                    [121.1, 37],
                    [121.1, 37.1],
                    [121, 37],
                  ],
                ],
              ],
            },
          },
        ],
        text: "a, b",
        isInView: true,
      },
    },
  ],
  [
    "?page=list&list=all,columns:type.facts,of:gdp.rd-share,sort:-gdp,group:type",
    {
      page: "list",
      list: {
        scope: "all",
        columns: ["type", "facts"],
        indicators: ["gdp", "rd-share"],
        sort: { by: "gdp", isDown: true },
        group: "type",
      },
    },
  ],
  [
    "?page=compare&compare=zone/gaoqu,zone/jingqu&rows=differing",
    {
      page: "compare",
      compare: ["zone/gaoqu", "zone/jingqu"],
      compareRows: "differing",
    },
  ],
  // Areas that wait to be compared while the map is looked at.
  ["?compare=zone/gaoqu", { compare: ["zone/gaoqu"] }],
  ["?compare=zone/gaoqu,zone/jingqu&page=map", { compare: ["zone/gaoqu", "zone/jingqu"] }],
  [
    "?page=conflicts&conflicts=kind:superseded,about:zone/gaoqu,in:source/001,and:source/003,by:area,as:table,words:a,b",
    {
      page: "conflicts",
      conflicts: {
        words: "a,b",
        kind: "superseded",
        area: "zone/gaoqu",
        sources: ["source/001", "source/003"],
        grouping: "area",
        isTable: true,
      },
    },
  ],
  ["?layers=land,zones", { layers: ["land", "zones"] }],
  ["?layers=", { layers: [] }],
  ["?layers=zones,districts", { layers: ["zones", "districts"] }],
  ["?opacity=zones:60,districts:30", { opacities: { zones: 60, districts: 30 } }],
  ["?without=zone/gaoqu,places/enterprise", { without: ["zone/gaoqu", "places/enterprise"] }],
  ["?basemap=tianditu-imagery", { basemap: "tianditu-imagery" }],
  [
    "?basemap=https://a.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png%3Fv%3D1%26s%3D2",
    { basemap: "https://a.example.org/{z}/{x}/{y}.png?v=1&s=2" },
  ],
  ["?indicator=rd-share", { indicator: "rd-share" }],
  [
    "?indicator=hightech-firms&year=2021&kind=target&level=zones&display=column&classes=quantile",
    {
      indicator: "hightech-firms",
      year: 2021,
      kind: "target",
      level: "zones",
      display: "column",
      classing: "quantile",
    },
  ],
  ["?indicator=total-area&year=unstated", { indicator: "total-area", year: "unstated" }],
  ["?theme=dark&lang=ko", { theme: "dark", language: "ko" }],
  ["?q=%E9%AB%98%20%26%20%E6%96%B0", { query: "高 & 新" }],
  [
    "?sel=belt/north-coast-hightech#9.25/37.153/121.955/-12.5/40",
    {
      selection: "belt/north-coast-hightech",
      camera: { zoom: 9.25, latitude: 37.153, longitude: 121.955, bearing: -12.5, pitch: 40 },
    },
  ],
  ["#8/37.2/122", { camera: { zoom: 8, latitude: 37.2, longitude: 122, bearing: 0, pitch: 0 } }],
])("%s comes back as it went", (link, change) => {
  const [search = "", hash] = link.split("#");
  const written = { search, hash: hash ? `#${hash}` : "" };
  expect(readAddress(written, known)).toEqual({ view: view(change), problems: [] });
  expect(writeAddress(view(change))).toEqual(written);
});

test("criteria, weights and shortlist are read as they are written, weights wherever they stand", () => {
  const search =
    "?mode=invest&criteria=must.type:park~subzone,must.industry:cluster/it~chain/hp-printing*,near:port:15000,off.size:100000-,size:-2000000,inside:zone/gaoqu,enterprises:3,platforms:2:cluster/it,honours:national,projects:1,targets,targets:sea,date:2023&weights=1,5,3,2,2,3,3,3,3,3,3,3,4&shortlist=zone/gaoqu,park/qiaotou&made=2026-11-25";
  const { view: read, problems } = readAddress({ search, hash: "" }, known);
  expect(problems).toEqual([]);
  expect(read.criteria).toHaveLength(13);
  expect(read.criteria[1]).toEqual({
    wish: { kind: "industry", industries: ["cluster/it", "chain/hp-printing"] },
    importance: "must",
    weight: 5,
    unknownPasses: true,
  });
  expect(read.criteria[3]).toMatchObject({
    wish: { kind: "size", least: 100_000, most: null },
    importance: "off",
    weight: 2,
  });
  expect(writeAddress(read).search).toBe(search);
  const turned = "?weights=1,5&criteria=honours:any,targets";
  const weights = readAddress({ search: turned, hash: "" }, known).view.criteria;
  expect(weights.map(({ weight }) => weight)).toEqual([1, 5]);
});

test("criteria and places that make no sense are left out and named", () => {
  const search =
    "?criteria=near:pier:5,size:-,type:city,industry:zone/gaoqu,honours:any,projects:0&weights=6&shortlist=zone/a,enterprise/b,zone/a&made=now";
  const { view: read, problems } = readAddress({ search, hash: "" }, known);
  expect(read.criteria.map(({ wish }) => wish.kind)).toEqual(["honours"]);
  expect(read.shortlist).toEqual(["zone/a"]);
  expect(problems).toEqual([
    "criteria=near:pier:5",
    "criteria=size:-",
    "criteria=type:city",
    "criteria=industry:zone/gaoqu",
    "criteria=projects:0",
    "shortlist=enterprise/b",
    "made=now",
    "weights=6",
  ]);
});

test("defaults are left out", () => {
  expect(writeAddress(view({ theme: "light", language: "zh" }))).toEqual({ search: "", hash: "" });
});

test("a slash may come as its code", () => {
  expect(readAddress({ search: "?sel=zone%2Fgaoqu", hash: "" }, known).view.selection).toBe(
    "zone/gaoqu",
  );
});

test.each([
  ["?sel=gaoqu", ""],
  ["?sel=<script>", ""],
  ["?page=moon", ""],
  ["?at=here", ""],
  ["?targets=hoped", ""],
  ["?targets=", ""],
  ["?layers=moon", ""],
  ["?opacity=zones:101", ""],
  ["?opacity=moon:50", ""],
  ["?without=%3Cscript%3E", ""],
  ["?indicator=R%26D", ""],
  ["?year=soon", ""],
  ["?kind=hope", ""],
  ["?level=planets", ""],
  ["?display=hologram", ""],
  ["?classes=luck", ""],
  ["?theme=purple", ""],
  ["?basemap=moon", ""],
  ["?basemap=javascript:alert(1)", ""],
  ["?basemap=https://a.example.org/{z}/{x}/{y}.png?key=secret", ""],
  ["?mode=dance", ""],
  ["?compare=cluster/it", ""],
  ["?rows=none", ""],
  ["?nonsense=1", ""],
  ["", "#here"],
  ["", "#9/37"],
  ["", "#9/137/122"],
  ["", "#9//122"],
])("%s%s is ignored and named", (search, hash) => {
  const { view: read, problems } = readAddress({ search, hash }, known);
  expect(read).toEqual(defaultView);
  expect(problems).toHaveLength(1);
});

test("an unknown layer leaves the known ones", () => {
  const { view: read, problems } = readAddress({ search: "?layers=foo,zones", hash: "" }, known);
  expect(read.layers).toEqual(["zones"]);
  expect(problems).toEqual(["layers=foo"]);
});

test("areas to compare open the comparison by themselves, without those that are none or too many", () => {
  const { view: read, problems } = readAddress(
    { search: "?compare=zone/a,moon,zone/b,zone/a,zone/c,zone/d,zone/e", hash: "" },
    known,
  );
  expect(read.page).toBe("compare");
  expect(read.compare).toEqual(["zone/a", "zone/b", "zone/c", "zone/d"]);
  expect(problems).toEqual(["compare=moon", "compare=zone/a", "compare=zone/e"]);
});

test("parts of the filter of contradictions that make no sense are left out and named", () => {
  const { view: read, problems } = readAddress(
    { search: "?conflicts=and:source/001,kind:feud,in:source/003", hash: "" },
    known,
  );
  expect(read.conflicts.sources).toEqual(["source/003"]);
  expect(problems).toEqual(["conflicts=and:source/001", "conflicts=kind:feud"]);
});

test("an unknown filter of targets leaves the known ones", () => {
  const { view: read, problems } = readAddress(
    { search: "?targets=met,sort:hope", hash: "" },
    known,
  );
  expect(read.targets.statuses).toEqual(["met"]);
  expect(read.targets.sort).toBeNull();
  expect(problems).toEqual(["targets=sort:hope"]);
});

test("one broken value leaves the others", () => {
  const { view: read, problems } = readAddress(
    { search: "?sel=zone/gaoqu&theme=purple", hash: "" },
    known,
  );
  expect(read.selection).toBe("zone/gaoqu");
  expect(problems).toEqual(["theme=purple"]);
});

test("an address with a key is never written", () => {
  const basemap = "https://a.example.org/{z}/{x}/{y}.png?tk=secret";
  expect(writeAddress(view({ basemap })).search).toBe("");
});

test("parts of the responsibilities that make no sense are left out and named", () => {
  const { view: read, problems } = readAddress(
    { search: "?duties=in:003,by:size,about:zone/gaoqu,words:科技", hash: "" },
    known,
  );
  expect(read.duties).toMatchObject({ source: null, about: "zone/gaoqu", words: "科技" });
  expect(problems).toEqual(["duties=in:003", "duties=by:size"]);
});

test("a link to the stage names story and scene, which say all the rest", () => {
  expect(
    writeAddress(
      view({
        mode: "present",
        story: "overview",
        scene: 2,
        layers: ["zones"],
        theme: "dark",
        language: "ko",
        camera: { zoom: 9, latitude: 37, longitude: 122, bearing: 0, pitch: 0 },
      }),
    ),
  ).toEqual({ search: "?mode=present&story=overview&scene=2&lang=ko", hash: "" });
});

test("of a second map only what can be read is taken, wherever its key stands", () => {
  const { view: read, problems } = readAddress(
    {
      search: "?swipe=year:2021;kind:better;layers:zones,moon;colour:red;years:last&indicator=gdp",
      hash: "",
    },
    known,
  );
  expect(read.pair).toEqual(pair("swipe", { indicator: "gdp", year: 2021, layers: ["zones"] }));
  expect(problems).toEqual([
    "swipe=kind:better",
    "swipe=layers:moon",
    "swipe=colour:red",
    "swipe=years:last",
  ]);
});

test("a link says the same whichever map the panels change", () => {
  const first = view({ indicator: "gdp", pair: pair("swipe", { indicator: "gdp", year: 2021 }) });
  expect(writeAddress(viewOfSide(first, "b"))).toEqual(writeAddress(first));
});
