import { useEffect, useState } from "react";
import { type AskedRoad, askRoad } from "#data/routing/ask-road.ts";
import { middleOf } from "#domain/middle-of.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayDistance, sayNumber } from "#text/quantity.ts";
import { RoadService } from "./road-service.tsx";
import type { Saying } from "./use-saying.ts";
import styles from "./verdicts.module.css";

/** How far it is by road, where a person has named a service that knows; else where to name one. */
export const RoadLine = ({
  from,
  to,
  saying: { words, language },
}: {
  from: IndexEntity;
  to: IndexEntity;
  saying: Saying;
}) => {
  const service = useAtlas(({ settings }) => settings.routing);
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<{ key: string; answer: AskedRoad } | null>(null);
  const key = `${service} ${from.id} ${to.id}`;
  useEffect(() => {
    if (service === null || !from.frame || !to.frame) return;
    let isWanted = true;
    void askRoad(service, middleOf(from.frame.bounds), middleOf(to.frame.bounds)).then((answer) => {
      if (isWanted) setAsked({ key, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [service, from, to, key]);
  if (!from.frame || !to.frame) return null;
  const say = (): string => {
    if (service === null) return "";
    if (asked?.key !== key) return words.road.asking(hostOf(service));
    if (!asked.answer.ok) return words.road.faults[asked.answer.fault](hostOf(service));
    const { metres, seconds } = asked.answer.road;
    const minutes = sayNumber(Math.max(1, Math.round(seconds / 60)), language);
    return words.road.found(sayDistance(metres, language), minutes, hostOf(service));
  };
  return (
    <div className={styles.road} data-road>
      <span role="status">{say()}</span>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {service === null ? words.road.add : words.road.change}
      </button>
      {isOpen && <RoadService from={from} to={to} words={words} onDone={() => setIsOpen(false)} />}
    </div>
  );
};

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address;
