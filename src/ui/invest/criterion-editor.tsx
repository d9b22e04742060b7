import { useEffect, useRef } from "react";
import { Checkbox } from "react-aria-components";
import { type Criterion, importances, weights } from "#domain/invest/criterion.ts";
import checkbox from "#ui/checkbox.module.css";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./criterion-editor.module.css";
import { sayWhole } from "./say-criterion.ts";
import { Segments } from "./segments.tsx";
import type { Saying } from "./use-saying.ts";
import { WishFields } from "./wish-fields.tsx";

/** Changes what a criterion asks, how much it matters, and what becomes of the unknown. */
export const CriterionEditor = ({
  criterion,
  saying,
  onChange,
  onRemove,
  onClose,
}: {
  criterion: Criterion;
  saying: Saying;
  onChange: (changed: Criterion) => void;
  onRemove: () => void;
  onClose: () => void;
}) => {
  const { words } = saying;
  const { wish, importance, weight, unknownPasses } = criterion;
  const editor = useRef<HTMLFieldSetElement>(null);
  // Who opens it goes on there.
  useEffect(() => {
    editor.current?.querySelector<HTMLElement>("select, input, button")?.focus();
  }, []);
  return (
    <fieldset
      ref={editor}
      className={styles.editor}
      data-editor={wish.kind}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <legend className={styles.legend}>{words.edit(sayWhole(wish, saying))}</legend>
      <WishFields
        wish={wish}
        saying={saying}
        onChange={(asked) => onChange({ ...criterion, wish: asked })}
      />
      <Segments
        label={words.importance}
        options={importances.map((one) => ({ id: one, name: words.importances[one] }))}
        value={importance}
        onChange={(one) => onChange({ ...criterion, importance: one })}
      />
      {importance !== "off" && (
        <Segments
          label={words.weight}
          options={weights.map((one) => ({ id: one, name: String(one) }))}
          value={weight}
          onChange={(one) => onChange({ ...criterion, weight: one })}
        />
      )}
      {importance === "must" && (
        <Checkbox
          className={`${checkbox.check} ${styles.unknown}`}
          isSelected={unknownPasses}
          onChange={(passes) => onChange({ ...criterion, unknownPasses: passes })}
        >
          <span className={checkbox.box} />
          {words.unknownPasses}
        </Checkbox>
      )}
      <div className={styles.ends}>
        <button type="button" className={controls.quiet} onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" className={controls.quiet} data-done onClick={onClose}>
          {words.done}
        </button>
      </div>
    </fieldset>
  );
};
