import { Plus, X } from "lucide-react";
import type { Archive } from "#domain/archive.ts";
import { likeFigures } from "#domain/fact-sheet/like-figures.ts";
import { whyUnlike } from "#domain/story/check-story.ts";
import { mostCharts, mostInChart } from "#domain/story/lengths.ts";
import type { Scene, SceneChart } from "#domain/story/story-schema.ts";
import { subjectsOf } from "#domain/story/subjects-of.ts";
import { useAtlas } from "#store/atlas.ts";
import type { Language } from "#text/language.ts";
import chip from "#ui/chip.module.css";
import field from "#ui/field.module.css";
import { useText } from "#ui/use-text.ts";
import { CatalogPicker } from "./catalog-picker.tsx";
import styles from "./charts-field.module.css";
import { FactList } from "./fact-list.tsx";
import shared from "./make-story.module.css";
import { SaidField } from "./said-field.tsx";
import { useMakeText } from "./use-make-text.ts";

/** Charts of like figures; what is not alike is said, with what could be done. */
export const ChartsField = ({
  scene,
  language: written,
  onKeep,
}: {
  scene: Scene;
  language: Language;
  onKeep: (charts: SceneChart[]) => void;
}) => {
  const words = useMakeText();
  const { language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const { charts } = scene;
  if (!archive?.details) return null;
  const change = (at: number, chart: SceneChart) => onKeep(charts.with(at, chart));
  const offered = suggestions(archive, scene);
  const factsOf = (ids: readonly string[]) => ids.flatMap((id) => archive.factById.get(id) ?? []);
  return (
    <fieldset className={shared.group}>
      <legend>{words.charts}</legend>
      {charts.map((chart, index) => {
        const why = whyUnlike(chart.kind, factsOf(chart.facts));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart has no name of its own
          <div key={index} className={styles.chart} data-made-chart={index + 1}>
            <div className={styles.kind}>
              <select
                className={field.field}
                aria-label={`${words.chartKind} · ${words.chart(index + 1)}`}
                value={chart.kind}
                onChange={({ currentTarget }) =>
                  change(index, { ...chart, kind: currentTarget.value as SceneChart["kind"] })
                }
              >
                {(["bars", "path", "share"] as const).map((kind) => (
                  <option key={kind} value={kind}>
                    {words.chartKinds[kind]}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className={shared.icon}
                aria-label={`${words.removeChart} · ${words.chart(index + 1)}`}
                onClick={() => onKeep(charts.toSpliced(index, 1))}
              >
                <X aria-hidden />
              </button>
            </div>
            <SaidField
              key={written}
              label={words.chartTitle}
              said={chart.title}
              language={written}
              isLong={false}
              scene={scene}
              onKeep={(title) => change(index, { ...chart, title })}
            />
            <FactList
              facts={chart.facts}
              least={1}
              onKeep={(facts) => change(index, { ...chart, facts })}
            />
            {why && (
              <p className={shared.fault} data-fault="unlike">
                {words.faults.unlike[why]}
              </p>
            )}
            {chart.facts.length < mostInChart && (
              <CatalogPicker
                label={`${words.addToChart} · ${words.chart(index + 1)}`}
                face={
                  <>
                    <Plus aria-hidden />
                    {words.addToChart}
                  </>
                }
                scene={scene}
                whyNot={(fact) => {
                  const unlike = whyUnlike(chart.kind, [...factsOf(chart.facts), fact]);
                  return unlike && words.faults.unlike[unlike];
                }}
                onPick={({ id }) =>
                  !chart.facts.includes(id) &&
                  change(index, { ...chart, facts: [...chart.facts, id] })
                }
              />
            )}
          </div>
        );
      })}
      {charts.length < mostCharts &&
        (offered.length > 0 ? (
          <>
            <p className={shared.note}>{words.suggestedCharts}</p>
            <ul className={shared.chips}>
              {offered.map((chart) => (
                <li key={chart.facts.join()}>
                  <button
                    type="button"
                    className={chip.chip}
                    data-suggested-chart
                    onClick={() => onKeep([...charts, chart])}
                  >
                    <Plus aria-hidden />
                    {words.addChart(chart.title[language], chart.facts.length)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          charts.length === 0 && <p className={shared.note}>{words.noCharts}</p>
        ))}
    </fieldset>
  );
};

/** A few charts that may be made of the figures of what a scene shows, and are not in it yet. */
const suggestions = (archive: Archive, scene: Scene): SceneChart[] => {
  const present = new Set(scene.charts.map(({ facts }) => facts.join()));
  const found = new Map<string, SceneChart>();
  for (const id of subjectsOf(archive, scene))
    for (const { by, facts } of likeFigures(archive, id, new Date().getFullYear())) {
      const kind = by === "moment" ? "path" : "bars";
      const [first] = facts;
      if (!first || whyUnlike(kind, facts) !== null) continue;
      const { zh, en, ko } = first.indicator;
      const chart: SceneChart = {
        kind,
        title: { zh, en, ko },
        facts: facts.slice(0, mostInChart).map((fact) => fact.id),
      };
      const key = chart.facts.join();
      if (!present.has(key)) found.set(key, chart);
    }
  return [...found.values()].slice(0, 4);
};
