import { anyOf } from "#domain/brief/any-of.ts";
import type { Span } from "#domain/brief/find-numerals.ts";
import type { Quantity } from "#domain/brief/find-quantities.ts";
import { around, clauseAt, gapBetween, isWithin, spansOf } from "#domain/brief/search-words.ts";
import { type NearKind, nearKinds } from "#domain/invest/criterion.ts";
import type { Matcher, Mention, Prepared } from "./matcher.ts";

/** Metres meant by "near" where no distance is said: the reach of a lorry's short run, and of a business trip. */
export const usualDistances: Readonly<Record<NearKind, number>> = {
  port: 10_000,
  airport: 30_000,
  station: 10_000,
};

/** Ports, airports and stations, with the distance that is said of them. A time on the way is no distance. */
export const near: Matcher = {
  id: "near",
  find: (prepared) => {
    const places = placesIn(prepared);
    return places.flatMap((place): Mention[] => {
      const distance = distanceOf(prepared, places, place);
      const time = isTimed(prepared, place);
      if (distance?.bound === "least" || !isAskedFor(prepared, place, distance !== null || time))
        return [];
      return [
        {
          core: withRelation(prepared, place),
          others: distance ? [{ start: distance.start, end: distance.end }] : [],
          about: {
            wish: {
              kind: "near",
              to: place.to,
              within: distance ? distance.valueMax : usualDistances[place.to],
            },
          },
        },
      ];
    });
  },
};

/** With the words beside it that say it should be near. */
const withRelation = ({ text, clauses }: Prepared, place: Span): Span => {
  const { before, behind } = around(text, clauses, place);
  const [relation = ""] = relationBefore.exec(before) ?? [];
  const [after = ""] = relationBehind.exec(behind) ?? [];
  return { start: place.start - relation.length, end: place.end + after.length };
};

const relationBefore =
  /(?:靠近?|邻近|临近|附近|紧邻|毗邻|挨着?|紧靠|贴近|近|(?<![a-z])(?:near|close to|next to|adjacent to|not far from|proximity to|access to) (?:the |an? )?(?:[a-z-]+ )?)$/;

const relationBehind =
  /^(?:附近|旁边?|周边|边上)|^ (?:nearby|close by)(?![a-z])|^\s?(?:인접|근처|인근|주변)/;

type Place = Span & { to: NearKind; isNamed: boolean };

const placesIn = ({ text, named }: Prepared): Place[] => [
  ...named.flatMap(({ start, end, meant }) =>
    meant.kind === "transport" && meant.to ? [{ start, end, to: meant.to, isNamed: true }] : [],
  ),
  ...nearKinds.flatMap((to) =>
    spansOf(text, placeWords[to])
      .filter((span) => !named.some((name) => isWithin(span, name)))
      .map((span) => ({ ...span, to, isNamed: false })),
  ),
];

const placeWords: Readonly<Record<NearKind, RegExp>> = {
  port: anyOf({
    zh: [
      /港口/,
      /海港/,
      /港区(?!块)/,
      /深水港/,
      /渔港/,
      /商港/,
      /客运港/,
      /码头/,
      /泊位/,
      /(?<=[靠近离距挨邻临])港(?![物经产新工口区币元澳台商资城务珠股企机])/,
    ],
    en: [
      /(?:(?:sea|deep-?water|deep-?sea|container|commercial|ferry|cargo|fishing|passenger)[ -]?)*(?:ports?|seaports?|harbou?rs?|quays?|quayside|wharf|wharves|berths?|docks?|jetty)/,
    ],
    ko: [
      /(?:무역|여객|컨테이너|국제|페리|어)?(?:항만|항구)/,
      /부두/,
      /선착장/,
      /여객항/,
      /무역항/,
      /(?<=[가-힣])신항(?=에서|까지|과|이|\s)/,
    ],
  }),
  airport: anyOf({
    zh: [/(?:国际)?(?:机场|航空港|空港)/],
    en: [/(?:international )?airports?/],
    ko: [/(?:국제)?공항/],
  }),
  station: anyOf({
    zh: [
      /高铁站/,
      /火车站/,
      /动车站/,
      /高铁(?!装备|零部件|配件)/,
      /高速铁路/,
      /城铁站?/,
      /铁路(?:货运|客运)?站/,
      /铁路货场/,
      /铁路专用线/,
      /(?<![a-z充电加油汽客变])车站/,
    ],
    en: [
      /(?:(?:high-speed|hsr|bullet)[ -])?(?:(?:rail|railway|train|metro)[ -])*(?:rail(?:way)? |train )?stations?/,
      /high-speed (?:rail(?:way)?|train)/,
      /hsr/,
      /railhead/,
      /rail(?:way)? (?:freight )?terminal/,
      /rail access/,
      /rail connection/,
    ],
    ko: [
      /고속\s?철도\s?역/,
      /고속\s?철\s?역?/,
      /고속\s?철도/,
      /고속열차역?/,
      /철도역/,
      /기차역/,
      /ktx\s?역/,
      /전철역/,
      /(?<=철도|고속철|기차)역/,
      /(?<![가-힣])역(?=에서|까지|과|\s?근처|\s?인근|\s?주변)/,
    ],
  }),
};

/** The length said of a place: the nearest of its clause, or one that goes on from it behind a comma. */
const distanceOf = (
  { text, clauses, quantities }: Prepared,
  places: readonly Place[],
  place: Place,
): Quantity | null => {
  const clause = clauseAt(clauses, place);
  if (!clause) return null;
  const lengths = quantities.filter(
    (quantity) =>
      quantity.measure === "length" &&
      !otherLength.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)),
  );
  const own = lengths
    .filter((length) => isWithin(length, clause))
    .filter((length) =>
      nearestPlaces(
        text,
        places.filter((one) => isWithin(one, clause)),
        length,
      ).includes(place),
    )
    .sort((a, b) => gapBetween(a, place) - gapBetween(b, place))[0];
  if (own) return own;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || next.sentence !== clause.sentence) return null;
  if (
    places.some(
      (one) =>
        one !== place &&
        (isWithin(one, next) || (isWithin(one, clause) && one.start > place.start)),
    )
  )
    return null;
  const follows = lengths.find((length) => isWithin(length, next));
  return follows &&
    /^\s*(?:距离?|直线距离|也?就?|最好|大概|and )?\s*$/.test(text.slice(next.start, follows.start))
    ? follows
    : null;
};

/** The place a length stands next to, and those that are joined to it: 距机场和高铁站均不超过30公里. */
const nearestPlaces = (text: string, places: readonly Place[], length: Span): Place[] => {
  // within 5 km of it: what follows is meant.
  const isAhead = /^\s?(?:away )?(?:of|from|to) /.test(text.slice(length.end));
  const sorted = places
    .filter(({ start }) => !isAhead || start >= length.end)
    .sort((a, b) => gapBetween(a, length) - gapBetween(b, length));
  const [first] = sorted;
  if (!first) return [];
  const joined = (one: Place, other: Place): boolean => {
    const [left, right] = one.start < other.start ? [one, other] : [other, one];
    return joiner.test(text.slice(left.end, right.start));
  };
  const group = [first];
  for (const place of sorted.slice(1))
    if (group.some((one) => joined(one, place))) group.push(place);
  return group;
};

const joiner =
  /^\s?(?:、|和|及|与|或|以及|跟|\/|(?:,\s?)?(?:and|or)(?: from| to| of)?(?: the| an?)?|과|와|및|또는|나|이나|,|·)\s?(?:离|距)?$/;

/** Depth, height and the like. */
const otherLength =
  /(?:水深|吃水|深度?|高度?|长度?|宽度?|岸线|跨度|depth|draft|draught|height|length|width|수심|높이|층고|길이|폭)\s?(?:为|约|达|不小于|至少|of|:)?\s?$/;

const isTimed = ({ clauses, quantities }: Prepared, place: Span): boolean => {
  const clause = clauseAt(clauses, place);
  return quantities.some(
    (quantity) =>
      quantity.measure === "minutes" && clause !== undefined && isWithin(quantity, clause),
  );
};

const isAskedFor = ({ text, clauses }: Prepared, place: Place, isMeasured: boolean): boolean => {
  const { before, behind } = around(text, clauses, place);
  if (goodsFor.test(behind) || farOff.test(before) || farOffBehind.test(behind)) return false;
  if (isMeasured) return true;
  if (isNearBefore.test(before) || isNearBehind.test(behind)) return true;
  return !place.isNamed && !wayThrough.test(before) && !wayThroughBehind.test(behind);
};

const isNearBefore =
  /(?:靠|近|临|毗邻|邻|挨着?|离|距离?|贴|沿|(?<![a-z])(?:near|nearby|close to|closer to|next to|adjacent to|beside|by the|by a|proximity (?:to|of)|access to|vicinity of|within reach of|at the|at a|on the|from|far from|convenient (?:for|to)|connected to|distance to))[^,，。]{0,12}$/;

const isNearBehind =
  /^[^,，。]{0,6}(?:附近|周边|旁|边上?|近|不远|方便|便利|隔壁)|^\s?(?:nearby|close by|near|access|proximity|within|in the vicinity|next door)|^[가-힣 ]{0,8}(?:인접|가까|근처|인근|근접|접근|옆|주변|부근|이내)/;

const wayThrough =
  /(?:经过?|通过|由|从|走|途经|抵达|到达|(?<![a-z])(?:via|through|out of|into|in|of|arriv\w+ at))\s?(?:the |a |our |this |which )?[^,，。 ]{0,6}\s?$/;

const wayThroughBehind =
  /^(?:机械|设备|建设|运营|集团|工程|城市|贸易|经济|装卸设备|起重|出口|进口|发货|装船|出海|进出)|^\s?(?:machinery|equipment|cranes?|operator|authority|authorities|city|cities|services?)(?![a-z])|^(?:을|를|으로|로)\s?(?:통해|통한|경유|출하|수출|도착)|^\s?(?:장비|크레인|운영|하역)/;

const goodsFor = /^(?:零部件|配件|设备制造|装备)|^\s?(?:pick-?up|transfer)/;

const farOff = /(?:远离|避开|(?<![a-z不])(?<!not )(?<!not too )far (?:away )?from)[^,，。]{0,6}$/;

const farOffBehind = /^[^,，。]{0,4}(?:以外|开外|远一?些|远一?点)|^[가-힣]{0,3}\s?(?:멀리|떨어진)/;
