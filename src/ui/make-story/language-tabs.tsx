import { type Language, languageNames, languages } from "#text/language.ts";
import styles from "./language-tabs.module.css";
import shared from "./make-story.module.css";
import { useMakeText } from "./use-make-text.ts";

/** The language whose words are written below, and which are not written in yet. */
export const LanguageTabs = ({
  shown,
  missing,
  onTurn,
}: {
  shown: Language;
  missing: readonly Language[];
  onTurn: (language: Language) => void;
}) => {
  const words = useMakeText();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in all browsers */}
      <div className={styles.tabs} role="group" aria-label={words.languages}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={languageNames[one].tag}
            aria-pressed={one === shown}
            data-missing={missing.includes(one) || undefined}
            onClick={() => onTurn(one)}
          >
            {words.languageNames[one]}
          </button>
        ))}
      </div>
      {missing.includes(shown) && missing.length < languages.length && (
        <p className={shared.note}>{words.missingIn}</p>
      )}
    </>
  );
};
