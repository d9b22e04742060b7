import { CircleCheck, OctagonX, TriangleAlert } from "lucide-react";
import { Button } from "react-aria-components";
import type { Finding, Light } from "#domain/story/judge-rehearsal.ts";
import { setSession } from "#store/atlas.ts";
import { present } from "#store/stage.ts";
import type { CheckedStory } from "#store/state.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import type { RehearsalText } from "#text/zh-rehearsal.ts";
import { sayTimeOfDay } from "#ui/say-time-of-day.ts";
import styles from "./rehearsal-card.module.css";

const signs = { green: CircleCheck, amber: TriangleAlert, red: OctagonX } satisfies Record<
  Light,
  unknown
>;

/** The light, and for all that keeps it from being green the reason and what would change it. */
export const VerdictView = ({
  story,
  checked: { at, scenes, verdict },
  words,
  language,
  onClose,
}: {
  story: string;
  checked: CheckedStory;
  words: RehearsalText;
  language: Language;
  onClose: () => void;
}) => {
  const { light, findings, slowest } = verdict;
  const Sign = signs[light];
  const seconds = ((slowest?.took ?? 0) / 1000).toLocaleString(languageNames[language].tag, {
    maximumFractionDigits: 1,
  });
  return (
    <div className={styles.verdict} data-verdict={light}>
      <div className={styles.light} data-light={light} role="status">
        <Sign aria-hidden />
        <div>
          <b>{words.lights[light]}</b>
          <p>{words.verdicts[light]}</p>
        </div>
      </div>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <FindingRow key={finding.kind} finding={finding} words={words} />
          ))}
        </ul>
      )}
      <p className={styles.measured}>
        {words.measured(sayTimeOfDay(new Date(at), language), scenes)}
        {slowest && ` · ${words.slowest(slowest.scene, seconds)}`}
      </p>
      <div className={styles.answers}>
        <Button className={styles.plain ?? ""} onPress={onClose}>
          {words.close}
        </Button>
        <Button
          className={styles.plain ?? ""}
          onPress={() => setSession({ rehearsal: { story, state: "running" } })}
        >
          {words.again}
        </Button>
        <Button
          className={styles.main ?? ""}
          autoFocus
          onPress={() => {
            onClose();
            present(story);
          }}
        >
          {words.begin}
        </Button>
      </div>
    </div>
  );
};

const FindingRow = ({
  finding: { kind, light, scenes, about },
  words,
}: {
  finding: Finding;
  words: RehearsalText;
}) => {
  const { reason, remedy } = words.findings[kind];
  return (
    <li data-finding={kind} data-light={light}>
      <b>
        {words.lights[light]} · {scenes.length > 0 ? words.scenes(scenes) : words.whole}
      </b>
      <p>{reason(about.map(nameOfLanguage))}</p>
      <p className={styles.remedy}>{remedy}</p>
    </li>
  );
};

const nameOfLanguage = (said: string): string => {
  const language = languages.find((one) => one === said);
  return language ? languageNames[language].own : said;
};
