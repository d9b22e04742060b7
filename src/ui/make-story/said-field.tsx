import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { bindFigure } from "#domain/story/bind-figure.ts";
import { checkWords } from "#domain/story/check-story.ts";
import { longestTitle, longestWords } from "#domain/story/lengths.ts";
import { writePiece } from "#domain/story/split-said.ts";
import type { Said, Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";
import { type Language, languageNames } from "#text/language.ts";
import field from "#ui/field.module.css";
import { CatalogPicker } from "./catalog-picker.tsx";
import shared from "./make-story.module.css";
import styles from "./said-field.module.css";
import { tell } from "./tell.ts";
import { useMakeText } from "./use-make-text.ts";

/**
 * Words of a scene in one language, kept when the field is left; Esc puts back what they were. Figures and names of the
 * atlas are put in where the caret stands. What is wrong with them is said below.
 */
export const SaidField = ({
  label,
  said,
  language,
  isLong,
  scene,
  onKeep,
}: {
  label: string;
  said: Said;
  language: Language;
  isLong: boolean;
  /** Of which the picker offers figures first. */
  scene: Scene;
  onKeep: (said: Said) => void;
}) => {
  const words = useMakeText();
  const archive = useAtlas(({ given }) => given.archive);
  const [typed, setTyped] = useState<string | null>(null);
  const caret = useRef<[number, number] | null>(null);
  const value = typed ?? said[language];
  const keepWords = (next: string) => {
    setTyped(null);
    if (next.length > longestWords)
      tell(({ noRoom }) => noRoom(longestWords), undefined, "trouble");
    else if (next !== said[language]) onKeep({ ...said, [language]: next });
  };
  const insert = (placeholder: string) => {
    const [start, end] = caret.current ?? [value.length, value.length];
    keepWords(value.slice(0, start) + placeholder + value.slice(end));
    caret.current = [start + placeholder.length, start + placeholder.length];
  };
  const faults = archive?.details ? checkWords(archive, null, value) : [];
  const common = {
    className: field.field,
    "aria-label": `${label} · ${words.languageNames[language]}`,
    lang: languageNames[language].tag,
    value,
    maxLength: isLong ? longestWords : longestTitle,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setTyped(currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      caret.current = [currentTarget.selectionStart ?? 0, currentTarget.selectionEnd ?? 0];
      keepWords(value);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Escape" && typed !== null) {
        event.preventDefault();
        event.stopPropagation();
        setTyped(null);
      }
      if (event.key === "Enter" && !isLong && !event.nativeEvent.isComposing) keepWords(value);
    },
  };
  return (
    <div className={styles.said}>
      <div className={styles.head}>
        <span aria-hidden>{label}</span>
        <CatalogPicker
          label={`${words.insert} · ${label}`}
          face={
            <>
              <Plus aria-hidden />
              {words.insert}
            </>
          }
          scene={scene}
          hasNames
          hasYears
          onPick={(picked) => insert(writePiece(picked))}
        />
      </div>
      {isLong ? <textarea {...common} rows={3} /> : <input {...common} />}
      {faults.map(({ fault, about }) => (
        <p key={`${fault} ${about}`} className={shared.fault} data-fault={fault}>
          {fault === "written-figure" ? words.faults.written(about) : words.faults.unknown(about)}
          {fault === "written-figure" && (
            <CatalogPicker
              label={`${words.bind} · ${about}`}
              face={words.bind}
              scene={scene}
              query={about}
              onPick={(picked) => {
                const { unit = "" } = archive?.factById.get(picked.id) ?? {};
                keepWords(bindFigure(value, about, writePiece(picked), unit));
              }}
            />
          )}
        </p>
      ))}
    </div>
  );
};
