import { Search } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Input,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { setSettings, setView, useAtlas } from "#store/atlas.ts";
import dialog from "#ui/search-dialog.module.css";
import { useText } from "#ui/use-text.ts";
import { chooseResult } from "./choose-result.ts";
import styles from "./search.module.css";
import { type ResultGroup, SearchResults } from "./search-results.tsx";
import { useSearchResults } from "./use-search-results.ts";
import { useSearchText } from "./use-search-text.ts";

/** Finds what has a name, and commands, by name, alias, pinyin or initials in any language. */
export const SearchDialog = ({ query }: { query: string }) => {
  const words = useSearchText();
  const { text } = useText();
  const groups = useSearchResults(query);
  const list = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<{ query: string; reason: string } | null>(null);
  const choose = (id: string) => {
    const result = groups.flatMap(({ results }) => results).find(({ item }) => item.id === id);
    if (!result) return;
    if (result.blocked === null) chooseResult(result.item);
    else setRefused({ query, reason: text.commands.blocked(result.name, result.blocked) });
  };
  // What was pasted or stood in a link has no result in focus yet.
  const openFirst = (event: KeyboardEvent) => {
    const isInList = list.current?.querySelector("[role=option][data-focused]") != null;
    const [first] = groups[0]?.results ?? [];
    if (event.key !== "Enter" || event.nativeEvent.isComposing || isInList) return;
    if (!first || query.trim() === "" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    choose(first.item.id);
  };
  return (
    <ModalOverlay
      className={dialog.overlay ?? ""}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && setView({ query: null })}
    >
      <Modal className={dialog.modal ?? ""}>
        <Dialog aria-label={words.label} className={`${dialog.dialog} ${styles.dialog}`}>
          <div onKeyDownCapture={openFirst} ref={list}>
            <Autocomplete inputValue={query} onInputChange={(value) => setView({ query: value })}>
              <TextField aria-label={words.label} className={dialog.field ?? ""} autoFocus>
                <Search aria-hidden />
                <Input placeholder={words.placeholder} className={dialog.input ?? ""} />
              </TextField>
              <div className={styles.state}>
                <p role="status">
                  {refused?.query === query ? (
                    refused.reason
                  ) : (
                    <State query={query} groups={groups} />
                  )}
                </p>
                {groups[0]?.group === "recent" && <Forget />}
              </div>
              <SearchResults query={query} groups={groups} onChoose={choose} />
            </Autocomplete>
          </div>
          <Keys />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** How much was found, and what is still to come. */
const State = ({ query, groups }: { query: string; groups: readonly ResultGroup[] }) => {
  const words = useSearchText();
  const { archive, detailsFault } = useAtlas(({ given }) => given);
  const count = groups.reduce((sum, one) => sum + one.count, 0);
  const isCut = groups.some(({ results, count: all }) => all > results.length);
  const said = query.trim() === "" ? words.hint : isCut ? words.best(count) : words.results(count);
  return (
    <>
      {said}
      {archive?.details === null && (
        <>
          <br />
          {detailsFault ? words.indicatorsMissing : words.indicatorsComing}
        </>
      )}
    </>
  );
};

const Forget = () => {
  const words = useSearchText();
  return (
    <Button
      className={styles.forget ?? ""}
      onPress={() => {
        // The button goes, and the keyboard back to where it came from.
        document.querySelector<HTMLElement>("[role=dialog] input")?.focus();
        setSettings({ recent: [] });
      }}
    >
      {words.forget}
    </Button>
  );
};

/** Which keys work here. */
const Keys = () => {
  const { keys } = useSearchText();
  return (
    <p className={styles.keys}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.choose}
      </span>
      <span>
        <kbd>Enter</kbd> {keys.open}
      </span>
      <span>
        <kbd>Esc</kbd> {keys.close}
      </span>
    </p>
  );
};
