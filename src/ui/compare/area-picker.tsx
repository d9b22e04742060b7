import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { buildSearchIndex, search } from "#domain/search.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { sayType } from "#ui/say-type.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./area-picker.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** Finds one area of all types by name, alias, pinyin or initials. */
export const AreaPicker = ({
  archive,
  label,
  besides,
  isFocused = false,
  onChoose,
}: {
  archive: Archive;
  label: string;
  /** Ids that are not on offer. */
  besides: readonly string[];
  isFocused?: boolean;
  onChoose: (id: string) => void;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const [typed, setTyped] = useState("");
  const areas = useMemo(
    () => archive.index.entities.filter(({ type }) => isAreaType(type)),
    [archive],
  );
  const index = useMemo(() => buildSearchIndex(areas), [areas]);
  const matching =
    typed.trim() === ""
      ? areas
      : search(index, typed).flatMap(({ item }) => archive.entities.get(item.id) ?? []);
  const found = matching.filter(({ id }) => !besides.includes(id));
  return (
    <ComboBox
      className={styles.picker ?? ""}
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onChoose(String(key));
        setTyped("");
      }}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={isFocused}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <div className={styles.field}>
        <Search aria-hidden />
        <Input className={styles.input ?? ""} placeholder={words.addHint} />
      </div>
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox
          className={styles.list ?? ""}
          renderEmptyState={() => <p className={styles.none}>{words.noneFound}</p>}
        >
          {(area: IndexEntity) => (
            <ListBoxItem id={area.id} textValue={area.name[language]} className={styles.item ?? ""}>
              <span>{area.name[language]}</span>
              <span className={styles.type}>{sayType(text, area)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
